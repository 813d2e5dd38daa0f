import type { Assertion, Outcome } from "@/lib/domain/probe/verdict";
import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { CertSettings } from "./cert-settings";
import type { CertificateFacts } from "./certificate-facts";
import type { Presented } from "./presented";

/** What one address answered: what it showed, or why nothing was to be seen of it. */
export type AtAddress =
  | { ip: string; presented: Presented }
  | { ip: string; trouble: Omit<Assertion, "what">; transient: boolean };

/** What a certificate probe saw. `at` is the worker's clock, ISO. */
export type CertSeen = { name: string; at: string; all: readonly AtAddress[] };

type Finding = { outcome: Outcome; expected: string; seen: string; sentence: string };
type Look = (
  shown: Presented,
  leaf: CertificateFacts,
  asked: { name: string; at: Date; settings: CertSettings },
) => Finding;

/** Every expectation, each over all addresses: what is said of it is what the worst of them showed. */
export function certExpectations(settings: CertSettings, { name, at, all }: CertSeen): Judged[] {
  const shown = all.flatMap((one) => {
    const leaf = "presented" in one ? one.presented.chain[0] : undefined;
    return "presented" in one && leaf ? [{ ...one, leaf }] : [];
  });
  const asked = { name, at: new Date(at), settings };
  const looks = shown.some(isStapled) ? { ...LOOKS, Staple: staple } : LOOKS;
  const found = Object.entries(looks).flatMap(([what, look]) => {
    const findings = shown.map(({ ip, presented, leaf }) => ({ ip, ...look(presented, leaf, asked) }));
    return worst(what, findings) ?? [];
  });
  return [reached(all), ...found];
}

const isStapled = ({ presented, leaf }: { presented: Presented; leaf: CertificateFacts }) =>
  leaf.mustStaple || presented.staple !== null;

function worst(what: string, findings: readonly (Finding & { ip: string })[]): Judged | undefined {
  const found = findings.find(({ outcome }) => outcome !== "pass") ?? findings[0];
  if (!found) return undefined;
  const where = findings.length > 1 ? `${found.ip}: ` : "";
  const { outcome, expected, seen, sentence } = found;
  return judged(what, outcome, { expected, seen: where + seen, sentence: where + sentence });
}

function reached(all: readonly AtAddress[]): Judged {
  const [first] = all.flatMap((one) => ("trouble" in one ? [one] : []));
  const expected = "done at every address";
  if (!first) return judged("Handshake", "pass", { expected, seen: all.map(({ ip }) => ip).join(", ") });
  const { outcome, seen, reason } = first.trouble;
  return judged("Handshake", outcome, { expected, seen, sentence: seen, ...(reason && { reason }) });
}

const finding = (met: boolean, expected: string, seen: string, sentence: string): Finding => ({
  ...{ outcome: met ? "pass" : "fail", expected, seen, sentence },
});

const day = (iso: string) => iso.slice(0, 10);
const DAY_MS = 86_400_000;

const from: Look = (_, leaf, { at, name }) =>
  finding(
    new Date(leaf.from) <= at,
    "begun",
    leaf.from,
    `the certificate of ${name} is not valid before ${day(leaf.from)}`,
  );

const until: Look = (_, leaf, { at, name }) =>
  finding(new Date(leaf.to) > at, "not over", leaf.to, `the certificate of ${name} expired on ${day(leaf.to)}`);

const daysLeft: Look = (_, leaf, { at, name, settings }) => {
  const left = daysTo(leaf, at);
  const least = settings.minDaysLeft ?? usualLeast(leaf);
  const sentence = `the certificate of ${name} ends in ${left} days (${day(leaf.to)}), ${least} expected at least`;
  return finding(left >= least, `at least ${least} days`, `${left} days`, sentence);
};

const daysTo = ({ to }: CertificateFacts, at: Date) => Math.floor((Date.parse(to) - at.getTime()) / DAY_MS);

const LEAST_ABOVE = 14;

/** What is sent beside it ends too, and everything below with it. A root that is sent for nothing is not looked at. */
const above: Look = ({ chain: [, ...others] }, _, { at, settings }) => {
  const least = settings.minDaysLeft ?? LEAST_ABOVE;
  const sent = others.filter(({ selfIssued }) => !selfIssued).sort((one, other) => (one.to < other.to ? -1 : 1));
  const [first] = sent;
  if (!first) return finding(true, `at least ${least} days`, "none sent", "");
  const left = daysTo(first, at);
  const ends = left < 0 ? `expired on ${day(first.to)}` : `ends in ${left} days (${day(first.to)})`;
  const sentence = `the intermediate certificate “${first.subject}” ${ends}, ${least} days expected at least`;
  return finding(left >= least, `at least ${least} days`, `${left} days`, sentence);
};

// A third of its life, as renewal is due by then, and two weeks at least unless its whole life is no longer.
function usualLeast({ from: begin, to }: CertificateFacts): number {
  const life = (Date.parse(to) - Date.parse(begin)) / DAY_MS;
  return Math.floor(life <= 14 ? life / 3 : Math.max(14, life / 3));
}

const named: Look = ({ covers }, leaf, { name }) => {
  const seen = leaf.names.join(", ") || "no alternative name at all";
  return finding(covers, `for ${name}`, seen, `the certificate is not for ${name} but for ${seen}`);
};

const UNVERIFIED: Record<string, string> = {
  CERT_HAS_EXPIRED: "it, or one it rests on, has expired",
  CERT_NOT_YET_VALID: "it, or one it rests on, is not valid yet",
  CERT_REVOKED: "it was revoked",
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is self-signed",
  SELF_SIGNED_CERT_IN_CHAIN: "it comes from an authority that is not trusted",
  INVALID_PURPOSE: "it, or one it rests on, is not meant for servers",
  INVALID_CA: "one it rests on may not issue certificates",
  UNABLE_TO_GET_ISSUER_CERT: "an issuer is missing",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "it comes from an authority that is not known",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its issuer is neither sent nor known",
};

const chain: Look = ({ unverified }, _, { name, settings }) => {
  const seen = unverified === null ? "verified" : unverified;
  const why = UNVERIFIED[seen] ?? seen;
  const trusted = settings.ca === undefined ? "verifies" : "verifies against the authority given";
  return finding(unverified === null, trusted, seen, `the certificate of ${name} does not verify: ${why}`);
};

const sent: Look = ({ chain: all, complete }, _, { name }) => {
  const missing = all.at(-1)?.issuer ?? "";
  const seen = `${all.length} sent, ${complete ? "up to a known authority" : `without “${missing}”`}`;
  const sentence = `${name} does not send the intermediate certificate “${missing}”, or nobody knows that authority`;
  return finding(complete, "leads up to a known authority", seen, sentence);
};

const key: Look = ({ chain: all }) => {
  const small = all.find(isSmall);
  const said = (one: CertificateFacts | undefined) => `${one?.keyType} ${one?.keyBits} bits`;
  const sentence = `the key of “${small?.subject}” is too small (${said(small)})`;
  return finding(!small, "RSA 2048, elliptic curve 256 bits at least", said(small ?? all[0]), sentence);
};

const isSmall = ({ keyType, keyBits }: CertificateFacts) =>
  keyBits === null || keyBits < (/^(rsa|dsa)/.test(keyType) ? 2048 : 256);

const signature: Look = ({ chain: all }) => {
  // The signature of an authority on itself proves nothing and weakens nothing.
  const weak = all.find(({ weakSignature, selfIssued }, index) => weakSignature && (index === 0 || !selfIssued));
  const seen = (weak ?? all[0])?.signature ?? "";
  return finding(!weak, "neither SHA-1 nor MD5", seen, `“${weak?.subject}” is signed with ${seen}`);
};

const names: Look = (_, { names: listed }) =>
  finding(
    listed.length > 0,
    "at least one",
    `${listed.length}`,
    "the certificate lists no names (SAN), only a subject",
  );

const staple: Look = ({ staple: said }, { mustStaple }, { name }) => {
  const met = said === "good" || (said === null && !mustStaple);
  const why = said === "revoked" ? `the certificate of ${name} was revoked` : `the stapled OCSP answer is ${said}`;
  const missing = "the certificate demands a stapled OCSP answer, and none is sent";
  return finding(
    met,
    mustStaple ? "good, as the certificate demands one" : "good",
    said ?? "not sent",
    said ? why : missing,
  );
};

const LOOKS: Record<string, Look> = {
  "Valid from": from,
  "Valid until": until,
  "Days left": daysLeft,
  "Days left of intermediates": above,
  Name: named,
  Chain: chain,
  "Sent chain": sent,
  Key: key,
  Signature: signature,
  "Alternative names": names,
};
