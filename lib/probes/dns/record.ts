import type { Answer } from "dns-packet";
import ipaddr from "ipaddr.js";

/** A record as it is compared and shown: names in lower case without their last dot, `ttl` in seconds. */
export type DnsRecord = { name: string; type: string; ttl: number; value: string };

const MOST_CHARACTERS = 16_384;

export function recordOf(answer: Answer): DnsRecord[] {
  if (answer.type === "OPT") return [];
  const value = shownValue(answer);
  return [
    { name: plainName(answer.name), type: answer.type, ttl: answer.ttl ?? 0, value: value.slice(0, MOST_CHARACTERS) },
  ];
}

type Held = Exclude<Answer, { type: "OPT" }>;

function shownValue(answer: Held): string {
  switch (answer.type) {
    case "A":
    case "AAAA":
    case "CNAME":
    case "NS":
    case "PTR":
      return plainValue(answer.type, answer.data);
    case "MX":
      return `${answer.data.preference ?? 0} ${plainName(answer.data.exchange) || "."}`;
    case "SRV":
      return `${answer.data.priority ?? 0} ${answer.data.weight ?? 0} ${answer.data.port} ${plainName(answer.data.target)}`;
    case "CAA":
      return `${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`;
    case "SOA":
      return String(answer.data.serial ?? 0);
    case "TXT":
      return Buffer.concat([answer.data].flat().map((part) => Buffer.from(part))).toString("utf8");
    default:
      return "";
  }
}

export const plainName = (name: string) => name.toLowerCase().replace(/\.$/, "");

/** A value as a person writes it, spelt as records are. */
export function plainValue(type: string, text: string): string {
  const value = text.trim();
  if (type === "TXT") return value.startsWith('"') ? unquoted(value) : value;
  if (type === "A" || type === "AAAA") return ipaddr.isValid(value) ? ipaddr.parse(value).toString() : value;
  if (type === "CAA") return value.replace(/"(.*)"/, "$1").replace(/^(\d+)\s+(\w+)\s+/, "$1 $2 ");
  const words = value.split(/\s+/).map((word) => plainName(word) || ".");
  return words.join(" ");
}

/** Strings in quotes, one after another, as dig prints them; a text that is written otherwise stays as it is. */
function unquoted(value: string): string {
  const strings = value.match(/"(?:[^"\\]|\\.)*"/gs) ?? [];
  if (strings.join("") !== value.replace(/"\s+"/g, '""')) return value;
  return strings.map((one) => one.slice(1, -1).replace(/\\(\d{3}|.)/gs, (_, sign: string) => escaped(sign))).join("");
}

const escaped = (sign: string) => (sign.length === 3 ? String.fromCharCode(Number(sign)) : sign);
