import ipaddr from "ipaddr.js";
import { Refusal } from "@/lib/domain/refusal";
import { type Allowed, holds, isNever, isOpenable, isOwn, isPublic, type Range, readAddress } from "./address";
import { readHost } from "./host";
import { ownAddresses } from "./own-addresses";
import { probes } from "./registry";

const MOST_PORTS = 20;

/**
 * Reads an entry of the allowed networks: an address, CIDR or host name, its ports, and the kinds of probe it is for (all
 * where they are left out). Answers it in its one spelling (`10.1.2.3/8` is `10.0.0.0/8`, names in lower case, ports and
 * kinds ascending).
 * @throws Refusal that says what is wrong with it, or that it can never be allowed.
 */
export function readAllowed(
  { address, ports, kinds }: Allowed,
  forbiddenPorts: readonly number[],
): Allowed & { kinds?: readonly string[] } {
  const sorted = readPorts(ports);
  return {
    address: hostIn(address.trim()) ?? readNetwork(address.trim(), sorted, forbiddenPorts),
    ports: sorted,
    ...(kinds && { kinds: readKinds(kinds) }),
  };
}

function hostIn(text: string): string | null {
  try {
    const host = readHost(text);
    return readAddress(host) ? null : host;
  } catch {
    return null;
  }
}

function readNetwork(address: string, ports: readonly number[], forbiddenPorts: readonly number[]): string {
  const range = readRange(address);
  const [network, bits] = range;
  if (isNever(network)) throw never(address);
  const single = bits === (network.kind() === "ipv4" ? 32 : 128);
  if (!isOpenable(network, bits) && !(single && isPublic(network))) throw notOpenable(address);
  const closed = ports.find((port) => forbiddenPorts.includes(port));
  if (closed !== undefined && (isOwn(network, []) || ownAddresses().some((ip) => within(range, ip))))
    throw new Refusal(
      "invalid",
      `Port ${closed} of this machine belongs to Countersign itself and can never be probed.`,
    );
  return `${network.toString()}/${bits}`;
}

function readKinds(kinds: readonly string[]): string[] {
  if (kinds.length === 0) throw new Refusal("invalid", "Name at least one kind of probe, or leave them out for all.");
  const unknown = kinds.find((kind) => !Object.hasOwn(probes, kind));
  if (unknown !== undefined) throw new Refusal("invalid", `There is no probe of the kind “${unknown}”.`);
  return [...new Set(kinds)].sort();
}

function readRange(text: string): Range {
  const [ip = "", length, ...rest] = text.split("/");
  const parsed = readAddress(ip);
  if (!parsed || rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) throw unreadable(text);
  // `::ffff:10.0.0.0/104` counts the 96 bits in front of the IPv4 address it holds.
  const carried = parsed.kind() === "ipv4" && ip.includes(":") ? 96 : 0;
  const most = parsed.kind() === "ipv4" ? 32 : 128;
  const bits = length === undefined ? most : Number(length) - carried;
  if (bits < 0 || bits > most) throw unreadable(text);
  const masked = parsed.toByteArray().map((byte, index) => byte & mask(bits - index * 8));
  return [ipaddr.fromByteArray(masked), bits];
}

const mask = (bits: number) => (0xff00 >> Math.min(8, Math.max(0, bits))) & 0xff;

function readPorts(ports: readonly number[]): number[] {
  const sorted = [...new Set(ports)].sort((left, right) => left - right);
  if (sorted.length === 0) throw new Refusal("invalid", "Name at least one port, for example 443.");
  if (sorted.length > MOST_PORTS) throw new Refusal("invalid", `Name at most ${MOST_PORTS} ports in one entry.`);
  const wrong = sorted.find((port) => !Number.isInteger(port) || port < 1 || port > 65_535);
  if (wrong !== undefined)
    throw new Refusal("invalid", `${wrong} is not a port: expected a whole number from 1 to 65535.`);
  return sorted;
}

function within(range: Range, ip: string): boolean {
  const address = readAddress(ip);
  return address !== null && holds(range, address);
}

const unreadable = (text: string) =>
  new Refusal(
    "invalid",
    `“${text}” is not an address, range or host: expected for example 10.0.0.7, 10.0.0.0/24 or db.example.org.`,
  );

const never = (text: string) =>
  new Refusal(
    "invalid",
    `“${text}” can never be allowed: link-local, metadata, multicast and reserved addresses stay closed to probes.`,
  );

const notOpenable = (text: string) =>
  new Refusal(
    "invalid",
    `“${text}” cannot be allowed: name loopback or private addresses (127.0.0.0/8, 10.0.0.0/8, 172.16.0.0/12, ` +
      "192.168.0.0/16, 100.64.0.0/10, ::1, fc00::/7) or a part of one of them. Other public addresses need no entry.",
  );
