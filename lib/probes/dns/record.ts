import type { Answer } from "dns-packet";
import ipaddr from "ipaddr.js";

/** A record as it is compared and shown: names in lower case without their last dot, `ttl` in seconds. */
export type DnsRecord = { name: string; type: string; ttl: number; value: string };

export function recordOf(answer: Answer): DnsRecord[] {
  if (answer.type === "OPT") return [];
  const value = shownValue(answer);
  return [{ name: plainName(answer.name), type: answer.type, ttl: answer.ttl ?? 0, value: value.slice(0, 1000) }];
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
      return `${answer.data.preference ?? 0} ${plainName(answer.data.exchange)}`;
    case "SRV":
      return `${answer.data.priority ?? 0} ${answer.data.weight ?? 0} ${answer.data.port} ${plainName(answer.data.target)}`;
    case "CAA":
      return `${answer.data.flags ?? 0} ${answer.data.tag} ${answer.data.value}`;
    case "SOA":
      return String(answer.data.serial ?? 0);
    case "TXT":
      return [answer.data].flat().map(String).join("");
    default:
      return "";
  }
}

export const plainName = (name: string) => name.toLowerCase().replace(/\.$/, "");

/** A value as a person writes it, spelt as records are. */
export function plainValue(type: string, text: string): string {
  const value = text.trim();
  if (type === "TXT") return value.replace(/^"(.*)"$/s, "$1").replaceAll('" "', "");
  if (type === "A" || type === "AAAA") return ipaddr.isValid(value) ? ipaddr.parse(value).toString() : value;
  if (type === "CAA") return value.replace(/"(.*)"/, "$1").replace(/^(\d+)\s+(\w+)\s+/, "$1 $2 ");
  return value.split(/\s+/).map(plainName).join(" ");
}
