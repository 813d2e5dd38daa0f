const time = String.raw`(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|\.[0-5]\d(?= ?(?:Uhr|[-–—])))`;
const zone = String.raw`(?:UTC|GMT|[A-Z]{2,4}T|Uhr)(?:\s?[+-]\d{1,2}(?::\d{2})?)?(?![\p{L}\p{N}])`;
const half = String.raw`(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?(?:[ap]m|[AP]M|[ap]\.m\.)(?![\p{L}\p{N}])`;
// "Back up before 2 pm" names a deadline and no window.
const opening = String.raw`(?<=^|[(:]\s?|\s[-–—]\s)`;
const clocked = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])(?:${time}(?:\s?[-–—~〜～]\s?${time}(?:\s?${zone})?|\s?${zone})|${opening}${half}(?:\s?[-–—]\s?${half})?(?:\s?${zone})?)`,
  "u",
);

/** A time of the day as written: a range ("21:00–21:30 CET"), or one with its zone or half ("6:00 AM"); else null. */
export const clock = (text: string): string | null => (/\d/.test(text) ? (clocked.exec(text)?.[0] ?? null) : null);
