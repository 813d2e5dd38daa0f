import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import type { Observed } from "@/lib/domain/probe/evidence";
import { connectTrouble } from "./connect-trouble";
import { judgedReach } from "./dial";
import type { Target } from "./probe";
import { type Reach, ruleFor } from "./reach";

/**
 * Sends one datagram to a target and answers the first that comes back from it, judged as `Dial` judges. Rejects with the
 * reason of `signal` where none comes before it is aborted.
 */
export type Datagram = (target: Target, message: Uint8Array, seen: Observed, signal: AbortSignal) => Promise<Buffer>;

/** A datagram over what a reach resolved; its first address is asked. */
export const datagrammer =
  (reach: Reach): Datagram =>
  async (target, message, seen, signal) => {
    const { host, addresses, grounds } = await judgedReach(reach, target, seen);
    const [ip = host] = addresses;
    seen.target = { ...target, host, ip };
    seen.policy = { decision: "allowed", rule: ruleFor(ip, target.port, grounds) };
    signal.throwIfAborted();
    return exchange(ip, target.port, message, signal);
  };

function exchange(ip: string, port: number, message: Uint8Array, signal: AbortSignal): Promise<Buffer> {
  const socket = createSocket(isIPv6(ip) ? "udp6" : "udp4");
  let abort = () => {};
  const answer = new Promise<Buffer>((resolve, reject) => {
    abort = () => reject(signal.reason);
    const fail = (error: Error) => reject(connectTrouble(error, ip, port));
    signal.addEventListener("abort", abort, { once: true });
    socket.once("error", fail);
    // Connected: the system drops what anybody else sends.
    socket.connect(port, ip, () => socket.send(message, (error) => error && fail(error)));
    socket.once("message", resolve);
  });
  return answer.finally(() => {
    signal.removeEventListener("abort", abort);
    socket.close();
  });
}
