"use client";

import { useZone } from "@/lib/client/clock";
import { type WhenStyle, when, zoneName } from "@/lib/client/when";

type Props = { at: string; style?: WhenStyle; zoned?: boolean; className?: string };

/** A moment in the reader's zone; the whole of it with its zone stands in the title. */
export function Time({ at, style = "day", zoned, className }: Props) {
  const zone = useZone();
  return (
    <time dateTime={at} title={when(at, zone, "full")} className={`whitespace-nowrap ${className ?? ""}`}>
      {when(at, zone, style)}
      {zoned ? ` ${zoneName(at, zone)}` : ""}
    </time>
  );
}
