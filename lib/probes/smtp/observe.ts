import { randomUUID } from "node:crypto";
import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import type { Reply } from "./dialogue";
import { begin, offers, type Session } from "./session";
import type { SmtpSettings } from "./settings";

/** What a mail server answered; null is what was not asked, or not reached. */
export type SmtpSeen = Omit<Session, "socket" | "dialogue"> & {
  auth: Reply | null;
  /** To the sender and to the recipient. */
  envelope: { from: Reply; to: Reply | null } | null;
  sent: Reply | null;
  /** To a stranger who writes to a stranger. */
  relay: { from: Reply; to: Reply | null } | null;
};

/** Speaks with a mail server as far as it goes along. Throws as `begin`, and what keeps a secret from being opened. */
export async function observeSmtp(settings: SmtpSettings, context: ProbeContext): Promise<SmtpSeen> {
  const began = performance.now();
  const session = await begin(settings, context, began);
  const { socket, dialogue, ...greeted } = session;
  const seen: SmtpSeen = { ...greeted, auth: null, envelope: null, sent: null, relay: null };
  try {
    if (isReady(session, settings)) await goOn(session, settings, context, seen);
    await leave(dialogue);
  } finally {
    socket.destroy();
  }
  if (settings.relayRefused && isReady(session, settings)) seen.relay = await relay(settings, context, began);
  context.seen.details = { ...seen };
  return seen;
}

// What matters was said; some hang up without a word.
const leave = (dialogue: Session["dialogue"]) => dialogue.say("QUIT").catch(() => null);

const isReady = ({ hello, encryption }: Session, { security }: SmtpSettings) =>
  hello?.code === 250 && (security === "none" || encryption !== null);

async function goOn(session: Session, settings: SmtpSettings, context: ProbeContext, seen: SmtpSeen) {
  const { dialogue } = session;
  if (settings.auth) seen.auth = await logIn(session, settings, context);
  if (settings.auth && seen.auth?.code !== 235) return;
  const { from, to } = settings;
  if (from === undefined || to === undefined) return;
  seen.envelope = await envelope(session, from, to);
  if (settings.send && isTaken(seen.envelope.to)) seen.sent = await send(session, from, to, context);
  else await dialogue.say("RSET");
}

export const isTaken = (reply: Reply | null) => reply !== null && reply.code >= 200 && reply.code < 300;

async function envelope({ dialogue }: Session, from: string, to: string) {
  const sender = await dialogue.say(`MAIL FROM:<${from}>`);
  return { from: sender, to: isTaken(sender) ? await dialogue.say(`RCPT TO:<${to}>`) : null };
}

async function logIn(
  { dialogue, hello }: Session,
  settings: SmtpSettings,
  context: ProbeContext,
): Promise<Reply | null> {
  const { host, port, auth } = settings;
  if (!auth || !offers(hello, "AUTH")) return null;
  const password = await context.secret(auth.password, { host, port });
  if (offers(hello, "AUTH", "PLAIN"))
    return dialogue.say(`AUTH PLAIN ${base64(`\0${auth.user}\0${password}`)}`, "AUTH PLAIN (user and password)");
  if (!offers(hello, "AUTH", "LOGIN"))
    throw new Trouble(`${host} takes a login by none of PLAIN and LOGIN, the ways this probe knows.`, "unsupported");
  const asked = await dialogue.say("AUTH LOGIN");
  if (asked.code !== 334) return asked;
  const askedAgain = await dialogue.say(base64(auth.user), "(user)");
  return askedAgain.code === 334 ? dialogue.say(base64(password), "(password)") : askedAgain;
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

async function send({ dialogue }: Session, from: string, to: string, context: ProbeContext): Promise<Reply> {
  const ready = await dialogue.say("DATA");
  if (ready.code !== 354) return ready;
  const mark = randomUUID();
  const at = context.now();
  const mail = [
    ...[
      `From: <${from}>`,
      `To: <${to}>`,
      `Subject: Countersign probe ${mark}`,
      `Message-ID: <${mark}@countersign.invalid>`,
    ],
    ...[`Date: ${at.toUTCString().replace("GMT", "+0000")}`, "Auto-Submitted: auto-generated", ""],
    ...["A probe of a deployment sent this mail to see that mail is taken. Nobody has to answer it.", "."],
  ];
  return dialogue.say(mail.join("\r\n"), `(a mail with the mark ${mark})`);
}

const STRANGER = "countersign@example.net";

// Names that nobody can own (RFC 2606): were the mail taken, it would reach nobody, and DATA is never said.
async function relay(settings: SmtpSettings, context: ProbeContext, began: number): Promise<SmtpSeen["relay"]> {
  const session = await begin(settings, context, began);
  try {
    let answered = await envelope(session, "countersign@example.com", STRANGER);
    await session.dialogue.say("RSET");
    // Some refuse that sender, and would relay for another.
    if (answered.to === null) {
      const nobody = await envelope(session, "", STRANGER);
      if (nobody.to !== null) answered = nobody;
      await session.dialogue.say("RSET");
    }
    await leave(session.dialogue);
    return answered;
  } finally {
    session.socket.destroy();
  }
}
