import { isIP } from "node:net";
import { Trouble } from "./trouble";

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
const NUMERIC = /^(?:0x[0-9a-f]*|\d+)$/;

/**
 * The host to dial, in lower case, without brackets and final dot: a literal address, or a name of plain labels.
 * Short and numeric forms (`127.1`, `0x7f.1`, `2130706433`) are refused: the system's resolver would read them as addresses.
 * @throws Trouble blocked by policy
 */
export function readHost(text: string): string {
  const host = text.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  if (isIP(host) !== 0 && !host.includes("%")) return host;
  const name = host.replace(/\.$/, "");
  const labels = name.split(".");
  const plain = name.length <= 253 && labels.every((label) => LABEL.test(label));
  if (!plain || NUMERIC.test(labels.at(-1) ?? ""))
    throw new Trouble(
      "The host is neither a plain name nor a full address. Write it as app.example.org or 203.0.113.7.",
      "policy_blocked",
    );
  return name;
}

const LOCAL = /(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Whether a name that was read means something else on every network: it is not looked up unless an owner named it. */
export const isLocalName = (name: string): boolean => !name.includes(".") || LOCAL.test(name);
