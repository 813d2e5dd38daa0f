import { allowing, type Grounds, judgeAddress, type Policy, readAddress } from "./address";
import { readHost } from "./host";
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
    const addresses = readAddress(host) ? [host] : await lookUp(host);
    return { host, addresses, grounds: { ...policy, own: ownAddresses() } };
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
  return entry ? `allowed network ${entry.address} port ${port}` : "public address";
}

export const blocked = (what: string, objection: string) =>
  new Trouble(
    `${what} ${objection}. An owner can allow loopback and private networks by address and port.`,
    "policy_blocked",
  );
