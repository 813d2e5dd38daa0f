import { dialer } from "./dial";
import { nothingSeen } from "./nothing-seen";
import type { Target } from "./probe";
import type { Reach } from "./reach";

/** Whether the control address (`host:port`) lets itself be reached within `ms`: then this server is not what is cut off. */
export async function isOnline(control: string | undefined, reach: Reach, ms: number): Promise<boolean> {
  const target = targetOf(control);
  if (!target) return false;
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  const late = new Promise<false>((resolve) => controller.signal.addEventListener("abort", () => resolve(false)));
  try {
    return await Promise.race([late, reached(target, reach, controller.signal)]);
  } finally {
    clearTimeout(timer);
  }
}

async function reached(target: Target, reach: Reach, signal: AbortSignal): Promise<boolean> {
  try {
    const socket = await dialer(reach)(target, nothingSeen(), signal);
    socket.destroy();
    return true;
  } catch {
    return false;
  }
}

function targetOf(control: string | undefined): Target | null {
  if (!control || !URL.canParse(`tcp://${control}`)) return null;
  const { hostname, port } = new URL(`tcp://${control}`);
  return port === "" ? null : { host: hostname, port: Number(port) };
}
