/** What the bar at the foot narrows the sheet to. */
export type Filter = "open" | "failed" | "blocked" | "mine";
