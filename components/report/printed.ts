export type PrintedStyle = "full" | "seconds" | "minutes" | "clock" | "stamp";

const OPTIONS: Record<PrintedStyle, Intl.DateTimeFormatOptions> = {
  full: {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  },
  seconds: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", second: "2-digit" },
  stamp: {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
  },
  minutes: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" },
  clock: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment for paper, in the zone of the system and never of the reader: everybody prints the same report. */
export function printed(at: string, zone: string, style: PrintedStyle): string {
  const key = `${style} ${zone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", { ...OPTIONS[style], timeZone: zone });
    formats.set(key, format);
  }
  return format.format(new Date(at));
}
