import { allowing, allowingHost, type Grounds, judgeAddress, type Policy, readAddress } from "./address";
import { isLocalName, readHost } from "./host";
import { ownAddresses } from "./own-addresses";
import { addressesOf, type Resolve, systemResolve } from "./resolve";
import { Trouble } from "./trouble";

/** The judged way to a host: every address of it, and the grounds they were judged on. */
export type Reached = { host: string; addresses: readonly string[]; grounds: Grounds };

/** Names are resolved once a run, however often they are reached. */
export type Reach = (host: string) => Promise<Reached>;

/** Reads a host and resolves it, at most once each within the life of this reach. */
export function reacher(policy: Policy, resolve: Resolve = systemResolve): Reach {
  const known = new Map<string, Promise<readonly string[]>>();
  const lookUp = (host: string) => {
    const found = known.get(host) ?? addressesOf(host, resolve);
    known.set(host, found);
    return found;
  };
  return async (text) => {
    const host = readHost(text);
    const grounds = { ...policy, own: ownAddresses(), host };
    if (readAddress(host)) return { host, addresses: [host], grounds };
    if (isLocalName(host) && !allowingHost(host, policy)) throw local(host);
    return { host, addresses: await lookUp(host), grounds };
  };
}

/**
 * The objection to a port of a host, or null. One denied answer denies the name: a record set that mixes public and private
 * addresses is how rebinding starts.
 */
export function objectionTo({ addresses, grounds }: Reached, port: number): { ip: string; objection: string } | null {
  for (const ip of addresses) {
    const objection = judgeAddress(ip, port, grounds);
    if (objection !== null) return { ip, objection };
  }
  return null;
}

/** The rule by which an address that was judged may be reached. */
export function ruleFor(ip: string, port: number, grounds: Grounds): string {
  const address = readAddress(ip);
  const entry = address && allowing(address, port, grounds);
  if (!entry) return "public address";
  return `allowed ${entry.address.includes("/") ? "network" : "host"} ${entry.address} port ${port}`;
}

const local = (host: string) =>
  new Trouble(
    `${host} is a name of this machine or of its own network, and probes do not look those up. ` +
      "Use the address, or let an owner allow this very name.",
    "policy_blocked",
  );

export const blocked = (what: string, objection: string) =>
  new Trouble(`${what} ${objection}.${/never reach/.test(objection) ? "" : OPENED}`, "policy_blocked");

const OPENED = " An owner can allow loopback and private networks by address and port.";
