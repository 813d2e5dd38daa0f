import { connect, type Socket } from "node:net";
import type { Observed } from "@/lib/domain/probe/evidence";
import { type Grounds, judgePeer } from "./address";
import { connectTrouble, lateConnection } from "./connect-trouble";
import { demandOwned } from "./demand-owned";
import { elapsed } from "./elapsed";
import type { Target } from "./probe";
import { blocked, objectionTo, type Reach, type Reached, ruleFor } from "./reach";
import { Trouble } from "./trouble";

/**
 * Opens a socket to a target: the only way to one, for every protocol. Writes target, rule, and the milliseconds of `dns`
 * and `connect` into `seen`, also when it fails. The caller destroys the socket; `signal` does too. `ip` chooses one of the
 * addresses of the host.
 * @throws Trouble a refused connection or an unknown name is a `fail`; an address the policy denies, a silent resolver,
 * a connection that does not come about within 4 s or has no way to the target is an `error`
 */
export type Dial = (target: Target & { ip?: string }, seen: Observed, signal: AbortSignal) => Promise<Socket>;

/** Every address of a host, each judged for a port. Throws as `Dial`. */
export type Addresses = (target: Target, seen: Observed) => Promise<readonly string[]>;

const PATIENCE_MS = 4000;

/** A dial over what a reach resolved. Only a judged address is dialled. */
export const dialer =
  (reach: Reach): Dial =>
  async ({ ip, ...target }, seen, signal) => {
    const reached = await judgedReach(reach, target, seen);
    signal.throwIfAborted();
    const chosen = ip === undefined ? reached.addresses : reached.addresses.filter((one) => one === ip);
    return connectToOne(chosen, { ...target, host: reached.host }, reached.grounds, seen, signal);
  };

/** The addresses of what a reach resolved. */
export const addresser =
  (reach: Reach): Addresses =>
  async (target, seen) =>
    (await judgedReach(reach, target, seen)).addresses;

/** Resolves and judges. Writes target, addresses and `dns` into `seen`. Throws as `Dial`. */
export async function judgedReach(reach: Reach, { host, port }: Target, seen: Observed): Promise<Reached> {
  const started = performance.now();
  seen.target = { host, ip: null, port };
  const reached = await reach(host);
  seen.target = { host: reached.host, ip: null, port };
  seen.addresses = [...reached.addresses];
  seen.phases.dns = elapsed(started);
  const refused = objectionTo(reached, port);
  if (refused === null) return demandOwned(reached, port, seen);
  const { ip, objection } = refused;
  seen.policy = { decision: "blocked", rule: `${ip} ${objection}` };
  throw blocked(ip === reached.host ? ip : `${reached.host} (${ip})`, objection);
}

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
      return checked(socket, ip, target.port, grounds);
    } catch (error) {
      signal.throwIfAborted();
      last = error;
    }
  }
  throw last ?? new Trouble(`${target.host} has no such address.`);
}

function checked(socket: Socket, ip: string, port: number, grounds: Grounds): Socket {
  const objection = judgePeer(socket.remoteAddress ?? "", ip, port, grounds);
  if (objection === null) return socket;
  socket.destroy();
  throw blocked(socket.remoteAddress ?? "The peer", objection);
}

function open(ip: string, port: number, patience: number, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: ip, port });
    // Not node's own option: it never takes the listener off again that it puts on a signal.
    const abort = () => socket.destroy(abortOf(signal));
    signal.addEventListener("abort", abort, { once: true });
    socket.once("close", () => signal.removeEventListener("abort", abort));
    const timer = setTimeout(() => socket.destroy(lateConnection(ip, port)), patience);
    socket.once("error", (error) => {
      clearTimeout(timer);
      reject(connectTrouble(error, ip, port));
    });
    socket.once("connect", () => {
      clearTimeout(timer);
      resolve(socket);
    });
  });
}

const abortOf = ({ reason: cause }: AbortSignal) =>
  Object.assign(new Error("The run is over.", { cause }), { code: "ABORT_ERR" });
