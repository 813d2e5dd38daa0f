export type WhenStyle = "short" | "day" | "full" | "clock";

const OPTIONS: Record<WhenStyle, Intl.DateTimeFormatOptions> = {
  clock: { hour: "2-digit", minute: "2-digit" },
  short: { day: "numeric", month: "short" },
  day: { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  full: {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in a zone. `short` is a day without its time; see `clockOrDay` for a ledger. */
export function when(at: string, zone: string, style: WhenStyle): string {
  const key = `${style} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { ...OPTIONS[style], timeZone: zone });
    formats.set(key, format);
  }
  return format.format(new Date(at)).replaceAll(",", "");
}

/** For a ledger: "20:48" today, "28 Nov" on another day. `today` is any moment of today. */
export const clockOrDay = (at: string, zone: string, today: string): string =>
  when(at, zone, when(at, zone, "short") === when(today, zone, "short") ? "clock" : "short");

/** The short name of a zone at a moment, for example "CET". */
export const zoneName = (at: string, zone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: zone, timeZoneName: "short" })
    .formatToParts(new Date(at))
    .find(({ type }) => type === "timeZoneName")?.value ?? zone;

const MINUTE = 60_000;
const DAY = 1440;

/** "in 1 h 12 min", "4 days ago", "now". `now` in milliseconds. */
export function fromNow(at: string, now: number): string {
  const minutes = Math.round((Date.parse(at) - now) / MINUTE);
  if (minutes === 0) return "now";
  const words = span(Math.abs(minutes));
  return minutes > 0 ? `in ${words}` : `${words} ago`;
}

function span(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < DAY)
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  const days = Math.round(minutes / DAY);
  return days === 1 ? "1 day" : `${days} days`;
}
