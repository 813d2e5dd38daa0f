import { useEffect } from "react";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** As long as a timer of a browser goes; a later end is looked for again then. */
const LONGEST = 2 ** 31 - 1;
/** A browser's clock is not the server's: asked a moment too early, the waiver would still stand. */
const LATE = 2000;

/** Has the state read anew when the next waiver comes to its end: no entry tells of that. */
export function useExpiry(waivers: RunState["waivers"], refresh: () => Promise<void>): void {
  useEffect(() => {
    const ends = waivers.flatMap(({ standing, expires }) =>
      expires !== null && (standing === "asked" || standing === "granted") ? [Date.parse(expires)] : [],
    );
    if (ends.length === 0) return;
    const wait = Math.min(Math.max(Math.min(...ends) - Date.now(), 0) + LATE, LONGEST);
    const timer = setTimeout(() => void refresh(), wait);
    return () => clearTimeout(timer);
  }, [waivers, refresh]);
}
