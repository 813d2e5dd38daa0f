import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Version } from "./client-hello";
import { type ConfigSeen, offers } from "./config-seen";
import type { ConfigSettings } from "./config-settings";
import { gradeOf, isAtLeast } from "./grade";
import type { Reply } from "./server-reply";

/** Every expectation of a server's TLS: what is refused, what is offered, and how. */
export function configExpectations(settings: ConfigSettings, seen: ConfigSeen): Judged[] {
  const { min, offered } = settings;
  const old: Version[] = ["SSL 3", "TLS 1.0", "TLS 1.1", ...(min === "1.3" ? ["TLS 1.2" as const] : [])];
  const wanted = [...new Set(offered)].map((version) => `TLS ${version}` as Version);
  return [
    ...old.map((version) => oldRefused(version, seen)),
    ...wanted.map((version) => versionOffered(version, seen)),
    ...(Object.keys(DEAD) as (keyof typeof DEAD)[]).map((one) => classRefused(one, seen)),
    ...(seen.spoken === "TLS 1.2" ? agreements(seen) : []),
    ...(settings.http2 ? [http2(seen)] : []),
    ...(settings.grade ? [grade(settings.grade, seen)] : []),
  ];
}

const said = (reply: Reply | undefined): string => {
  if (reply === undefined) return "not asked: only TLS 1.3 is spoken";
  if (reply.is === "refused") return `refused by the server: ${reply.alert}`;
  if (reply.is === "accepted") return `accepted in ${reply.version ?? "an unknown version"}`;
  return SAID[reply.is];
};

const SAID = {
  closed: "the connection was closed without an alert",
  silent: "no answer within 4 s",
  foreign: "an answer that is not TLS",
  misread: "refused, but for another cause",
};

/** What must not be: `pass` only where the server itself says no, or where what is meant cannot be. */
function refusal(what: string, reply: Reply | undefined, accepted: boolean, sentence: string): Judged {
  const expected = "refused by the server";
  const seen = said(reply);
  if (accepted) return judged(what, "fail", { expected, seen, sentence });
  if (reply === undefined || reply.is === "refused" || reply.is === "accepted")
    return judged(what, "pass", { expected, seen });
  if (reply.is === "closed")
    return judged(what, "warn", { expected, seen, sentence: `${what} is not refused by an alert: ${seen}` });
  const reason = reply.is === "silent" ? "timeout_self" : "unsupported";
  return judged(what, "error", { expected, seen, sentence: `${what} could not be judged: ${seen}`, reason });
}

const oldRefused = (version: Version, { name, versions }: ConfigSeen) =>
  refusal(version, versions[version], offers(versions, version), `${name} still offers ${version}`);

function versionOffered(version: Version, { name, versions }: ConfigSeen): Judged {
  const met = offers(versions, version);
  const sentence = `${name} does not offer ${version}: ${said(versions[version])}`;
  return judged(version, met ? "pass" : "fail", { expected: "offered", seen: said(versions[version]), sentence });
}

const DEAD = {
  null: "Ciphers without encryption (NULL)",
  export: "Export ciphers",
  anonymous: "Ciphers without a certificate (anonymous)",
  rc4: "RC4",
  des: "DES and 3DES",
} as const;

const classRefused = (one: keyof typeof DEAD, { name, classes }: ConfigSeen) => {
  const reply = classes[one];
  return refusal(DEAD[one], reply, reply?.is === "accepted", `${name} accepts what is broken: ${DEAD[one]}`);
};

/** What is agreed on in TLS 1.2; TLS 1.3 leaves no choice in it. */
function agreements({ name, versions, classes }: ConfigSeen): Judged[] {
  const reply = versions["TLS 1.2"];
  const chosen = reply.is === "accepted" ? reply : { compressed: false, renegotiates: false };
  const takes = (what: string, found: Reply | undefined, sentence: string) =>
    judged(what, found?.is === "accepted" ? "pass" : "fail", { expected: "offered", seen: said(found), sentence });
  const cbc = classes.cbcSha1;
  return [
    takes("Forward secrecy", classes.forwardSecret, `${name} offers no cipher with forward secrecy`),
    takes("Authenticated encryption", classes.aead, `${name} offers TLS 1.2 with CBC ciphers only`),
    judged("CBC with SHA-1", cbc?.is === "accepted" ? "warn" : "pass", {
      ...{ expected: "not offered", seen: said(cbc), sentence: `${name} still offers ciphers of CBC with SHA-1` },
    }),
    judged("Compression", chosen.compressed ? "fail" : "pass", {
      ...{ expected: "off", seen: chosen.compressed ? "on" : "off", sentence: `${name} compresses TLS (CRIME)` },
    }),
    judged("Secure renegotiation", chosen.renegotiates ? "pass" : "fail", {
      ...{ expected: "supported", seen: chosen.renegotiates ? "supported" : "not supported" },
      sentence: `${name} does not support secure renegotiation`,
    }),
  ];
}

const http2 = ({ name, http2: offered }: ConfigSeen) =>
  judged("HTTP/2", offered ? "pass" : "fail", {
    ...{ expected: "offered", seen: offered ? "offered" : "not offered", sentence: `${name} does not offer HTTP/2` },
  });

function grade(least: "A+" | "A" | "B", seen: ConfigSeen): Judged {
  const { grade: reached, reasons } = gradeOf(seen);
  const told = `${reached} (subset)${reasons.length > 0 ? `: ${reasons.join(", ")}` : ""}`;
  const expected = `${least} criteria (subset)`;
  return judged("Grade", isAtLeast(reached, least) ? "pass" : "fail", {
    ...{ expected, seen: told, sentence: `grade ${expected} expected, ${told} reached` },
  });
}
