"use client";

import { useNow, useZone } from "@/lib/client/clock";
import { zoneName } from "@/lib/client/when";

/** Names the zone the times of a page are in. */
export function ZoneNote() {
  const zone = useZone();
  return <>times in {zoneName(new Date(useNow()).toISOString(), zone)}</>;
}
