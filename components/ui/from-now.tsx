"use client";

import { useNow, useZone } from "@/lib/client/clock";
import { fromNow, when } from "@/lib/client/when";

/** How far away a moment is: "in 1 h 12 min". It counts on by itself. */
export function FromNow({ at, className }: { at: string; className?: string }) {
  const zone = useZone();
  return (
    <time dateTime={at} title={when(at, zone, "full")} className={`whitespace-nowrap ${className ?? ""}`}>
      {fromNow(at, useNow())}
    </time>
  );
}
