const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in a zone, for a sentence or for paper: "28 Nov 2025, 22:00 CET". `at` is ISO 8601 in UTC. */
export function moment(at: string, zone: string): string {
  const time = Date.parse(at);
  return Number.isNaN(time) ? "just now" : formatIn(zone).format(time);
}

/** Making a format costs far more than using it, and a report uses one for every line. */
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
    timeZoneName: "short",
  });
  formats.set(zone, format);
  return format;
}

/** The day of a moment in a zone as ISO 8601 writes it: "2025-11-28". `at` is ISO 8601 in UTC. */
export const dateIn = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: zone }).format(Date.parse(at));
