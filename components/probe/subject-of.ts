/** What settings are about, in a line: the address, or the host with its port. */
export function subjectOf(settings: Readonly<Record<string, unknown>>): string {
  const text = (key: string) => (settings[key] === undefined ? "" : String(settings[key]));
  const address = text("url") || text("from") || text("base");
  if (address) return address;
  return [text("host"), text("port")].filter(Boolean).join(":");
}
