import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Reply } from "./dialogue";
import { isTaken, type SmtpSeen } from "./observe";
import type { SmtpSettings } from "./settings";

/** Every expectation of a mail server, in the order in which it comes to them. */
export function smtpExpectations(settings: SmtpSettings, seen: SmtpSeen): Judged[] {
  return [
    greeting(settings, seen),
    hello(settings, seen),
    ...encryption(settings, seen),
    ...mail(settings, seen),
    ...relay(settings, seen),
  ];
}

const said = (reply: Reply | null) =>
  reply === null ? "nothing asked" : `${reply.code} ${reply.lines.join(" ")}`.slice(0, 300);

function answered(what: string, met: boolean, expected: string, reply: Reply | null, sentence: string): Judged {
  return judged(what, met ? "pass" : "fail", { expected, seen: said(reply), sentence: `${sentence}: ${said(reply)}` });
}

const greeting = ({ host }: SmtpSettings, { greeting: reply }: SmtpSeen) =>
  answered("Greeting", reply.code === 220, "220", reply, `${host} does not greet`);

function hello({ host }: SmtpSettings, { clear, hello: last }: SmtpSeen): Judged {
  const reply = last ?? clear;
  return answered("EHLO", reply?.code === 250, "250", reply, `${host} did not take EHLO`);
}

function encryption(
  { host, security }: SmtpSettings,
  { clear, clearLogin, starttls, encryption: got }: SmtpSeen,
): Judged[] {
  const seen = got ? `${got.protocol}, ${got.cipher}` : "in the clear";
  const expected = "TLS, with a certificate that holds";
  if (security === "none")
    return [judged("Encryption", "warn", { expected, seen, sentence: `${host} is spoken to in the clear` })];
  if (got) return [judged("Encryption", "pass", { expected, seen }), ...(clear ? [loginBefore(host, clearLogin)] : [])];
  if (clear === null) return [];
  const sentence = starttls ? `${host} refused STARTTLS: ${said(starttls)}` : `${host} does not offer STARTTLS`;
  return [
    judged("Encryption", "fail", { expected, seen: starttls ? said(starttls) : "not offered", sentence }),
    loginBefore(host, clearLogin),
  ];
}

function loginBefore(host: string, reply: Reply | null): Judged {
  return judged("Login before TLS", reply?.code === 334 ? "fail" : "pass", {
    ...{ expected: "refused, or not offered", seen: reply === null ? "not offered" : said(reply) },
    sentence: `${host} takes a password in the clear, before TLS`,
  });
}

function mail(settings: SmtpSettings, seen: SmtpSeen): Judged[] {
  const { auth, to, send, host } = settings;
  const isIn = !auth || seen.auth?.code === 235;
  const { envelope, sent } = seen;
  const last = envelope?.to ?? envelope?.from ?? null;
  const login = seen.auth === null ? `${host} offers no login` : `${host} did not take the login`;
  return [
    ...(auth ? [answered("Login", isIn, "235", seen.auth, login)] : []),
    ...(to === undefined
      ? []
      : [after(isIn, "Recipient", isTaken(envelope?.to ?? null), last, `${host} did not take mail for ${to}`)]),
    ...(send ? [after(isIn, "Mail", isTaken(sent), sent, `${host} did not take the mail`)] : []),
  ];
}

/** What comes after a login that was not taken was not judged. */
function after(isIn: boolean, what: string, met: boolean, reply: Reply | null, sentence: string): Judged {
  if (isIn) return answered(what, met, "taken (250)", reply, sentence);
  const reason = "credentials_rejected";
  return judged(what, "error", {
    expected: "taken (250)",
    seen: "not reached",
    sentence: `${what} was not reached`,
    reason,
  });
}

// That a domain takes no mail or is not known (RFC 3463, RFC 7505) is no word on who may send through here.
const ABOUT_ADDRESS = /\b5\.1\.\d{1,2}\b|\b5\.7\.27\b|null ?mx|does not accept mail|domain (?:name )?not found/i;

function relay({ relayRefused, host }: SmtpSettings, { relay: asked }: SmtpSeen): Judged[] {
  if (!relayRefused) return [];
  const what = "Relay for strangers";
  const expected = "refused (5xx)";
  const reply = asked?.to ?? asked?.from ?? null;
  if (reply === null)
    return [
      judged(what, "error", { expected, seen: "not reached", sentence: `${what} was not reached`, reason: "no_data" }),
    ];
  if (isTaken(reply))
    return [
      judged(what, "fail", {
        expected,
        seen: said(reply),
        sentence: `${host} takes mail from strangers for strangers (an open relay): ${said(reply)}`,
      }),
    ];
  const isAddress = ABOUT_ADDRESS.test(said(reply));
  if (reply.code >= 500 && !isAddress) return [judged(what, "pass", { expected, seen: said(reply) })];
  const sentence = isAddress
    ? `${host} refused an address of a stranger, which does not show whether it relays: ${said(reply)}`
    : `${host} only put off mail from strangers for strangers: ${said(reply)}`;
  return [judged(what, "error", { expected, seen: said(reply), sentence, reason: "no_data" })];
}
