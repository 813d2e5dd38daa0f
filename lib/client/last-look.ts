/** What a page showed of each item when this browser last showed it. */
export type Look = { at: string; items: Record<string, { rev: number; state: string }> };

const keyOf = (place: string) => `countersign look ${place}`;

/** What was seen at a place the last time; what is seen now is kept for the next time. Null the first time. */
export function lastLook(place: string, now: Look["items"]): Look | null {
  try {
    const before = localStorage.getItem(keyOf(place));
    localStorage.setItem(keyOf(place), JSON.stringify({ at: new Date().toISOString(), items: now }));
    return before ? (JSON.parse(before) as Look) : null;
  } catch {
    // A browser may refuse its storage; then nothing is remembered, and nothing is claimed to have changed.
    return null;
  }
}

/** What is answered otherwise than it was. */
export const changesSince = (before: Look, now: Look["items"]): { item: string; text: string; to: string }[] =>
  Object.entries(now).flatMap(([item, { rev, state }]) => {
    const was = before.items[item];
    if (!was || was.rev === rev) return [];
    const text = was.state === state ? `changed and answered anew, ${state} again` : `${was.state}, now ${state}`;
    return [{ item, text, to: state }];
  });
