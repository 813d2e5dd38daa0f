import { connect, type Socket } from "node:net";
import type { Observed } from "@/lib/domain/probe/evidence";
import { allowing, type Grounds, judgeAddress, type Policy, readAddress } from "./address";
import { elapsed } from "./elapsed";
import { readHost } from "./host";
import { ownAddresses } from "./own-addresses";
import { addressesOf, type Resolve, systemResolve } from "./resolve";
import { Trouble } from "./trouble";

type Target = { host: string; port: number };

/**
 * Opens a socket to a target: the only way to one, for every protocol. Writes target, rule, and the milliseconds of `dns`
 * and `connect` into `seen`, also when it fails. The caller destroys the socket; `signal` does too.
 * @throws Trouble a refused connection or an unknown name is a `fail`; an address the policy denies, a silent resolver,
 * a connection that does not come about within 4 s or has no way to the target is an `error`
 */
export type Dial = (target: Target, seen: Observed, signal: AbortSignal) => Promise<Socket>;

const PATIENCE_MS = 4000;

/** A dial bound to a policy. Names are resolved once, every answer is judged, and only a judged address is dialled. */
export const dialer =
  (policy: Policy, resolve: Resolve = systemResolve): Dial =>
  async ({ host: text, port }, seen, signal) => {
    const host = readHost(text);
    const started = performance.now();
    seen.target = { host, ip: null, port };
    const addresses = readAddress(host) ? [host] : await addressesOf(host, resolve);
    seen.phases.dns = elapsed(started);
    const grounds = { ...policy, own: ownAddresses() };
    judgeAll(host, addresses, port, grounds, seen);
    signal.throwIfAborted();
    return connectToOne(addresses, { host, port }, grounds, seen, signal);
  };

// One denied answer denies the name: a record set that mixes public and private addresses is how rebinding starts.
function judgeAll(host: string, addresses: readonly string[], port: number, grounds: Grounds, seen: Observed) {
  for (const ip of addresses) {
    const objection = judgeAddress(ip, port, grounds);
    if (objection === null) continue;
    seen.policy = { decision: "blocked", rule: `${ip} ${objection}` };
    throw blocked(ip === host ? ip : `${host} (${ip})`, objection);
  }
}

const blocked = (what: string, objection: string) =>
  new Trouble(
    `${what} ${objection}. An owner can allow loopback and private networks by address and port.`,
    "blocked-by-policy",
  );

async function connectToOne(
  addresses: readonly string[],
  target: Target,
  grounds: Grounds,
  seen: Observed,
  signal: AbortSignal,
): Promise<Socket> {
  const started = performance.now();
  const tried = addresses.slice(0, 4);
  let last: unknown;
  for (const [index, ip] of tried.entries()) {
    seen.target = { ...target, ip };
    seen.policy = { decision: "allowed", rule: ruleFor(ip, target.port, grounds) };
    const patience = (PATIENCE_MS - elapsed(started)) / (tried.length - index);
    try {
      const socket = await open(ip, target.port, patience, signal);
      seen.phases.connect = elapsed(started);
      return judgePeer(socket, target.port, grounds);
    } catch (error) {
      signal.throwIfAborted();
      last = error;
    }
  }
  throw last;
}

function ruleFor(ip: string, port: number, grounds: Grounds): string {
  const address = readAddress(ip);
  const entry = address && allowing(address, port, grounds);
  return entry ? `allowed network ${entry.address} port ${port}` : "public address";
}

function judgePeer(socket: Socket, port: number, grounds: Grounds): Socket {
  const objection = judgeAddress(socket.remoteAddress ?? "", port, grounds);
  if (objection === null) return socket;
  socket.destroy();
  throw blocked(socket.remoteAddress ?? "The peer", objection);
}

function open(ip: string, port: number, patience: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: ip, port, signal });
    const late = new Trouble(`No connection to ${ip} port ${port} came about in time.`, "timeout");
    const timer = setTimeout(() => socket.destroy(late), patience);
    socket.once("error", (error) => {
      clearTimeout(timer);
      reject(explain(error, ip, port));
    });
    socket.once("connect", () => {
      clearTimeout(timer);
      resolve(socket);
    });
  });
}

function explain(error: Error, ip: string, port: number): Error {
  if (error instanceof Trouble) return error;
  const code = "code" in error ? String(error.code) : "";
  if (code === "ECONNREFUSED") return new Trouble(`${ip} refused the connection to port ${port}. Is it running?`);
  if (code === "ECONNRESET") return new Trouble(`${ip} closed the connection to port ${port} at once.`);
  if (code === "ETIMEDOUT") return new Trouble(`No connection to ${ip} port ${port} came about in time.`, "timeout");
  if (code === "ABORT_ERR") return error;
  return new Trouble(`There is no way from this server to ${ip} port ${port} (${code}).`, "unreachable");
}
