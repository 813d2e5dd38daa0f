import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import { LRUCache } from "lru-cache";
import { env } from "@/lib/env";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

// A mistyped range stops the server at its start rather than being believed or ignored.
const proxies = env.TRUSTED_PROXIES.map((range) =>
  range.includes("/") ? ipaddr.parseCIDR(range) : ipaddr.parseCIDR(`${range}/${range.includes(":") ? 128 : 32}`),
);

/**
 * Who a limit counts: the address a request comes from; with IPv6 its /64, which is one customer's. Behind proxies of
 * ours (TRUSTED_PROXIES) it is the last hop that is none of them; nobody else's word is taken.
 */
export function networkOf({ socket, headers }: Pick<IncomingMessage, "headers"> & { socket: Peer }): string {
  const way = `${headers["x-forwarded-for"] ?? ""},${socket.remoteAddress ?? ""}`;
  const before = known.get(way);
  if (before) return before;
  const network = networkAt(way);
  known.set(way, network);
  return network;
}

// Every request is asked, and most come the same way as the one before.
const known = new LRUCache<string, string>({ max: 500 });

function networkAt(way: string): string {
  const hops = way.split(",").reverse();
  const first = hops.map(addressOf).find((address) => address === undefined || !isProxy(address));
  return first === undefined ? "unknown" : named(first);
}

type Peer = { remoteAddress?: string | undefined };

function addressOf(text: string): Address | undefined {
  const trimmed = text.trim();
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
}

const isProxy = (address: Address) =>
  proxies.some(([range, bits]) => range.kind() === address.kind() && address.match(range, bits));

function named(address: Address): string {
  if (address.kind() === "ipv4") return address.toString();
  return `${address.toNormalizedString().split(":").slice(0, 4).join(":")}::/64`;
}
