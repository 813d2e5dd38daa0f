import { createContext, useContext, useSyncExternalStore } from "react";

/** What the server took as the zone and the moment of a page: the first paint shows these, so that nothing differs. */
export type Clock = { zone: string; now: number };

export const ClockContext = createContext<Clock>({ zone: "UTC", now: 0 });

const never = () => () => {};
const readersZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's zone; the page's own until the page has come to life. */
export function useZone(): string {
  const { zone } = useContext(ClockContext);
  return useSyncExternalStore(never, readersZone, () => zone);
}

const STEP = 30_000;
const halfMinute = () => Math.floor(Date.now() / STEP) * STEP;

function everyHalfMinute(tell: () => void): () => void {
  const timer = setInterval(tell, STEP / 3);
  return () => clearInterval(timer);
}

/** Now in milliseconds, to half a minute. */
export function useNow(): number {
  const { now } = useContext(ClockContext);
  return useSyncExternalStore(everyHalfMinute, halfMinute, () => now);
}
