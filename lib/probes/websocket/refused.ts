import type { Outcome } from "@/lib/domain/probe/verdict";
import type { Foreign } from "./websocket-expectations";

const POLICY = 1008;

/** Whether a page of another site was refused: by a status of its own, or by being sent away at once. */
export function refused({ status, close }: Foreign): Outcome {
  if (status !== 101) return status >= 400 && status < 500 ? "pass" : "warn";
  return close?.early === true && (close.code === POLICY || (close.code ?? 0) >= 4000) ? "pass" : "fail";
}
