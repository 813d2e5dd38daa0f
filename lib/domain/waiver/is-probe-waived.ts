import type { Deployment } from "@/lib/domain/deployment/deployment";
import { waiverOf } from "./waived";

type Read = Parameters<typeof waiverOf>[0] & Pick<Deployment, "probes">;

/**
 * Whether a waiver accepts that the probe of an item is red or unjudged: it was so when the waiver was asked for, and it
 * is the very probe that was bound then.
 */
export function isProbeWaived(deployment: Read, item: string): boolean {
  const probe = waiverOf(deployment, item)?.probe;
  return probe !== undefined && probe !== null && probe.binding === deployment.probes[item]?.seq;
}
