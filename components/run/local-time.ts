const MINUTE = 60_000;

/** A moment as a `datetime-local` control of this browser shows it. */
export function localOf(at: string): string {
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE).toISOString().slice(0, 16);
}
