"use client";

import type { ReactNode } from "react";
import { type Clock, ClockContext } from "@/lib/client/clock";

/** Gives a page its zone and its moment, as the server had them. */
export function ClockProvider({ zone, now, children }: Clock & { children: ReactNode }) {
  return <ClockContext value={{ zone, now }}>{children}</ClockContext>;
}
