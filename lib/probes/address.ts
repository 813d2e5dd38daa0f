import { isIP } from "node:net";
import ipaddr from "ipaddr.js";
import { LRUCache } from "lru-cache";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type Range = readonly [network: Address, bits: number];

/**
 * What an owner allowed: a range of addresses (CIDR), or a host whose own addresses are meant wherever they lie, on these
 * ports alone. `kinds` are the probes it is for; all where they are left out.
 */
export type Allowed = { address: string; ports: readonly number[]; kinds?: readonly string[] | undefined };

/** What may be dialled beside public addresses, and the product's own ports, which no entry opens. */
export type Policy = {
  allow: readonly Allowed[];
  forbiddenPorts: readonly number[];
  /** Where a run asks more than a visitor would: whether somebody has shown that a host is theirs. */
  owned?: ((host: string) => boolean) | undefined;
  /** The kind of probe that asks; entries for some kinds open nothing where it is not said. */
  kind?: string | undefined;
};

/** A policy on a machine: `own` are the addresses of its interfaces. `host` is the name by which an address was found. */
export type Grounds = Policy & { own: readonly string[]; host?: string };

const ranges = (...list: string[]): Range[] => list.map((cidr) => ipaddr.parseCIDR(cidr));

// Never, whatever is allowed: this network, link-local, cloud metadata, protocol assignments, multicast, class E, and the
// prefixes that carry an IPv4 address inside (a translator behind them would reach what the first half of the list denies).
const NEVER = ranges(
  ...["0.0.0.0/8", "169.254.0.0/16", "100.100.100.200/32", "168.63.129.16/32", "192.0.0.0/24", "224.0.0.0/4"],
  ...["240.0.0.0/4", "::/128", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2001::/32", "2002::/16"],
  ...["fe80::/10", "fec0::/10", "ff00::/8", "fd00:ec2::/32", "fd20:ce::254/128"],
);

// ipaddr.js calls `100:0:0:1::1` and `4000::1` unicast; only this prefix is given out as global unicast (RFC 4291).
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

/** What an entry may open: loopback and private networks. */
const OPENABLE = ranges(
  ...["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "::1/128", "fc00::/7"],
);

// A run asks the same of the same few addresses again and again, and so does the next one.
const read = new LRUCache<string, Address>({ max: 2000 });

function once<Answer extends {}>(asked: (address: Address) => Answer): (address: Address) => Answer {
  const answers = new WeakMap<Address, Answer>();
  return (address) => {
    const known = answers.get(address);
    if (known !== undefined) return known;
    const answer = asked(address);
    answers.set(address, answer);
    return answer;
  };
}

/** Reads a literal address as what it reaches: `::ffff:10.0.0.1` and `::10.0.0.1` are the IPv4 address inside. */
export function readAddress(ip: string): Address | null {
  const known = read.get(ip);
  if (known) return known;
  if (isIP(ip) === 0 || ip.includes("%")) return null;
  const address = reached(ipaddr.parse(ip));
  read.set(ip, address);
  return address;
}

function reached(address: Address): Address {
  if (address instanceof ipaddr.IPv4) return address;
  const [six = 0, high = 0, low = 0] = address.parts.slice(5);
  const leading = address.parts.slice(0, 5).every((part) => part === 0);
  const carriesIpv4 = leading && (six === 0xffff || (six === 0 && high !== 0));
  return carriesIpv4 ? new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]) : address;
}

export const holds = ([network, bits]: Range, address: Address): boolean =>
  address instanceof ipaddr.IPv4
    ? network instanceof ipaddr.IPv4 && address.match(network, bits)
    : network instanceof ipaddr.IPv6 && address.match(network, bits);

export const isNever = once((address) => NEVER.some((range) => holds(range, address)));
const kindOf = once((address) => address.range());
const textOf = once((address) => address.toString());

/** Whether an address is the machine's own: loopback, or one of its interfaces. */
export const isOwn = (address: Address, own: readonly string[]): boolean =>
  kindOf(address) === "loopback" || own.some((ip) => isSame(readAddress(ip), address));

const isSame = (one: Address | null, other: Address | null) =>
  one !== null && other !== null && textOf(one) === textOf(other);

export const isPublic = (address: Address): boolean =>
  kindOf(address) === "unicast" && (address instanceof ipaddr.IPv4 || holds(GLOBAL_IPV6, address));

/** Whether an entry may open a range at all, one of `bits`. */
export const isOpenable = (network: Address, bits: number): boolean =>
  OPENABLE.some((outer) => holds(outer, network) && bits >= outer[1]);

const isForKind = ({ kinds }: Allowed, kind: string | undefined) =>
  kinds === undefined || (kind !== undefined && kinds.includes(kind));

/** The entry that names a host itself, if any. */
export const allowingHost = (host: string, { allow, kind }: Policy): Allowed | undefined =>
  allow.find((entry) => entry.address === host && isForKind(entry, kind));

/** The entry that opens an address and port, if any. */
export const allowing = (address: Address, port: number, { allow, kind, host }: Grounds): Allowed | undefined =>
  allow.find((entry) => entry.ports.includes(port) && isForKind(entry, kind) && opens(entry, address, host));

const parsed = new LRUCache<string, Range>({ max: 500 });

function rangeOf(cidr: string): Range {
  const range = parsed.get(cidr) ?? ipaddr.parseCIDR(cidr);
  parsed.set(cidr, range);
  return range;
}

function opens({ address: text }: Allowed, address: Address, host: string | undefined): boolean {
  if (text.includes("/")) return holds(rangeOf(text), address);
  return text === host && (isPublic(address) || isOpenable(address, 128));
}

/** Why an address may not be dialled (the rest of a sentence that begins with it), or null where it may. */
export function judgeAddress(ip: string, port: number, grounds: Grounds): string | null {
  const address = readAddress(ip);
  if (!address) return "is not an address";
  if (isNever(address)) return "is an address that probes never reach (link-local, metadata, multicast or reserved)";
  const own = isOwn(address, grounds.own);
  if (own && grounds.forbiddenPorts.includes(port))
    return `with port ${port} is Countersign itself, which probes never reach`;
  if (allowing(address, port, grounds)) return null;
  if (own) return `is this machine, and port ${port} of it is not among the allowed networks`;
  return isPublic(address) ? null : `is not a public address, and port ${port} of it is not among the allowed networks`;
}

/** The same of whom a connection turned out to lead to; it has to be the address that was dialled. */
export function judgePeer(peer: string, dialled: string, port: number, grounds: Grounds): string | null {
  const isDialled = isSame(readAddress(peer), readAddress(dialled));
  return isDialled ? judgeAddress(peer, port, grounds) : `answered where ${dialled} was dialled`;
}
