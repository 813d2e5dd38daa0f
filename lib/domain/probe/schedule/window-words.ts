import type { WindowId } from "./window";

const WORDS: Record<WindowId, string> = {
  "before-go": "in the day before go",
  "first-2h": "in the first 2 hours",
  "first-day": "from 2 to 24 hours after the launch",
  "first-week": "from day 1 to day 7",
  "first-month": "from week 1 to week 4",
  recovery: "during the recovery",
};

/** When a window is, as a part of a sentence. */
export const windowWords = (window: WindowId): string => WORDS[window];
