import { type ConfigSeen, offers } from "./config-seen";

const GRADES = ["A+", "A", "A-", "B", "C", "F"] as const;
type Grade = (typeof GRADES)[number];

/** What the criteria leave out: it takes another probe, or a scanner. */
export const NOT_TESTED = [
  "HSTS (a probe of headers sees it)",
  "trust and key of the certificate (a probe of certificates sees them)",
  "size of Diffie-Hellman parameters",
  "order of ciphers",
  "SSL 2",
  "0-RTT",
  "defects of implementations (Heartbleed, ROBOT, Ticketbleed, …)",
  "simulated clients",
] as const;

export const isAtLeast = (reached: Grade, least: Grade): boolean => GRADES.indexOf(reached) <= GRADES.indexOf(least);

type Cap = [grade: Grade, reason: string, applies: (seen: ConfigSeen) => boolean];

const takes = (one: keyof ConfigSeen["classes"]) => (seen: ConfigSeen) => seen.classes[one]?.is === "accepted";
const lacks = (one: keyof ConfigSeen["classes"]) => (seen: ConfigSeen) => seen.spoken !== null && !takes(one)(seen);
const agreed = ({ versions }: ConfigSeen) => {
  const reply = versions["TLS 1.2"];
  return reply.is === "accepted" ? reply : null;
};

// https://github.com/ssllabs/research/wiki/SSL-Server-Rating-Guide, 2009r: the caps and warnings that a hello can show.
const CAPS: readonly Cap[] = [
  ["F", "ciphers without encryption", takes("null")],
  ["F", "export ciphers", takes("export")],
  ["F", "anonymous ciphers", takes("anonymous")],
  ["C", "SSL 3", ({ versions }) => offers(versions, "SSL 3")],
  ["C", "DES or 3DES", takes("des")],
  ["C", "compression", (seen) => agreed(seen)?.compressed ?? false],
  ["C", "no TLS 1.2", ({ versions }) => !offers(versions, "TLS 1.2") && !offers(versions, "TLS 1.3")],
  ["B", "TLS 1.0", ({ versions }) => offers(versions, "TLS 1.0")],
  ["B", "TLS 1.1", ({ versions }) => offers(versions, "TLS 1.1")],
  ["B", "RC4", takes("rc4")],
  ["B", "no forward secrecy", lacks("forwardSecret")],
  ["B", "no authenticated encryption", lacks("aead")],
  ["A-", "no TLS 1.3", ({ versions }) => !offers(versions, "TLS 1.3")],
  ["A-", "no secure renegotiation", (seen) => agreed(seen)?.renegotiates === false],
];

/** The best grade that nothing seen speaks against, and what speaks against a better one. */
export function gradeOf(seen: ConfigSeen): { grade: Grade; reasons: string[] } {
  const applying = CAPS.filter(([, , applies]) => applies(seen));
  return { grade: applying[0]?.[0] ?? "A+", reasons: applying.map(([, reason]) => reason) };
}
