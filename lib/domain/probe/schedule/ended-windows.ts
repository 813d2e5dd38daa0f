import type { Deployment } from "@/lib/domain/deployment/deployment";
import { type Span, spansOf } from "./spans-of";

/**
 * The windows of an item's probe that came to their end by `now` (ms) and are not closed yet. A window that ended before the
 * probe was bound (`since`, ms) is none of its own; one that began anew, because its moment moved, is closed again.
 */
export function endedWindows(
  deployment: Deployment,
  item: string,
  { since, now }: { since: number; now: number },
): Span[] {
  const probe = deployment.probes[item];
  if (!probe) return [];
  return spansOf(deployment).filter(
    ({ window, from, until }) =>
      probe.windows.includes(window) &&
      until <= now &&
      until > since &&
      !deployment.closedWindows.some(
        (closed) =>
          closed.item === item &&
          closed.binding === probe.seq &&
          closed.window === window &&
          Date.parse(closed.from) === from,
      ),
  );
}
