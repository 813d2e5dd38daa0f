const time = String.raw`(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|\.[0-5]\d(?= ?(?:Uhr|[-–—])))`;
const zone = String.raw`(?:UTC|GMT|[A-Z]{2,4}T|Uhr)(?:\s?[+-]\d{1,2}(?::\d{2})?)?(?![\p{L}\p{N}])`;
const clocked = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])${time}(?:\s?[-–—~〜～]\s?${time}(?:\s?${zone})?|\s?${zone})`,
  "u",
);

/** A time of the day as written: a range ("21:00–21:30 CET"), or one with its zone; null where there is none. */
export const clock = (text: string): string | null => clocked.exec(text)?.[0] ?? null;
