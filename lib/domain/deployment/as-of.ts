import type { Deployment } from "./deployment";

const known = new WeakMap<Deployment, Map<string, Deployment>>();

/**
 * A deployment as it is read at a later moment (ISO 8601, UTC): what has expired since its last entry accepts nothing any
 * more. The very same deployment where nothing has.
 */
export function asOf(deployment: Deployment, now: string): Deployment {
  const expired = deployment.waivers
    .flatMap(({ expires }) => (expires !== null && expires > deployment.now && expires <= now ? [expires] : []))
    .sort()
    .at(-1);
  if (expired === undefined) return deployment;
  // A reading is asked many things, and each of them is remembered by the reading it was asked of.
  const readings = known.get(deployment) ?? new Map<string, Deployment>();
  known.set(deployment, readings);
  const reading = readings.get(expired) ?? { ...deployment, now: expired };
  readings.set(expired, reading);
  return reading;
}
