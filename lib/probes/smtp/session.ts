import type { Socket } from "node:net";
import { elapsed } from "../elapsed";
import type { ProbeContext } from "../probe";
import { secure } from "../secure";
import { Dialogue, type Reply } from "./dialogue";
import { ownName } from "./own-name";
import type { SmtpSettings } from "./settings";

/** How far a mail server let itself be greeted; null is what was not reached. */
export type Session = {
  socket: Socket;
  dialogue: Dialogue;
  greeting: Reply;
  /** What EHLO was answered with before TLS, and where it counts: after it, if there is any. */
  clear: Reply | null;
  hello: Reply | null;
  /** What it said to a login begun before TLS; null where it offers none that would send the password itself. */
  clearLogin: Reply | null;
  starttls: Reply | null;
  encryption: { protocol: string; cipher: string } | null;
};

/** Opens a session as far as EHLO under the encryption wanted. The caller destroys `socket`. Throws as `Dial` and `secure`. */
export async function begin(settings: SmtpSettings, context: ProbeContext, began: number): Promise<Session> {
  const { host, port, security } = settings;
  const plain = await context.dial({ host, port }, context.seen, context.signal);
  plain.on("error", () => {});
  try {
    const socket = security === "tls" ? await encrypt(plain, settings, context) : plain;
    const dialogue = new Dialogue(socket, context, began);
    const asked = performance.now();
    const greeting = await dialogue.reply();
    context.seen.phases.firstByte = elapsed(asked);
    const first: Session = {
      ...{ socket, dialogue, greeting, clear: null, hello: null, clearLogin: null, starttls: null },
      encryption: encryptionOf(socket),
    };
    if (greeting.code !== 220) return first;
    const hello = await dialogue.say(`EHLO ${ownName(socket)}`);
    if (security !== "starttls" || hello.code !== 250) return { ...first, hello };
    const clearLogin = await beginLogin(dialogue, hello);
    return await goOnEncrypted({ ...first, clear: hello, clearLogin }, settings, context, began);
  } catch (error) {
    plain.destroy();
    throw error;
  }
}

/** Begins a login, and says nothing of it: some offer what they then refuse. */
async function beginLogin(dialogue: Dialogue, hello: Reply): Promise<Reply | null> {
  const way = ["PLAIN", "LOGIN"].find((one) => offers(hello, "AUTH", one));
  if (way === undefined) return null;
  const reply = await dialogue.say(`AUTH ${way}`);
  if (reply.code === 334) await dialogue.say("*");
  return reply;
}

async function goOnEncrypted(
  session: Session,
  settings: SmtpSettings,
  context: ProbeContext,
  began: number,
): Promise<Session> {
  if (!offers(session.clear, "STARTTLS")) return session;
  const starttls = await session.dialogue.say("STARTTLS");
  if (starttls.code !== 220) return { ...session, starttls };
  session.dialogue.release();
  const socket = await encrypt(session.socket, settings, context);
  const dialogue = new Dialogue(socket, context, began);
  const hello = await dialogue.say(`EHLO ${ownName(socket)}`);
  return { ...session, socket, dialogue, starttls, hello, encryption: encryptionOf(socket) };
}

async function encrypt(socket: Socket, { host, ca }: SmtpSettings, { seen, signal, trust }: ProbeContext) {
  const started = performance.now();
  const secured = await secure(socket, { host, trust: ca ?? trust, signal, offered: [] });
  // Its first error was heard by whoever waited for the handshake; the next one is heard by the reader of lines.
  secured.on("error", () => {});
  seen.phases.tls = elapsed(started);
  return secured;
}

function encryptionOf(socket: Socket): Session["encryption"] {
  if (!("getCipher" in socket)) return null;
  const { getProtocol, getCipher } = socket as import("node:tls").TLSSocket;
  return { protocol: getProtocol.call(socket) ?? "TLS", cipher: getCipher.call(socket).name };
}

/** Whether a reply to EHLO names an extension, and with that word where one is given. */
export function offers(hello: Reply | null, extension: string, word?: string): boolean {
  return (hello?.lines ?? []).slice(1).some((line) => {
    const [name, ...words] = line.toUpperCase().split(/[ =]/);
    return name === extension && (word === undefined || words.includes(word));
  });
}
