/** What Strict-Transport-Security says. Seconds; `maxAge` is null where it cannot be read, and `fault` says why. */
export type Hsts = { maxAge: number | null; subdomains: boolean; preload: boolean; fault: string | null };

/** Reads the header as a browser does (RFC 6797): one that is not valid counts for nothing. */
export function readHsts(values: readonly string[]): Hsts {
  if (values.length === 0) return faulty("none");
  if (values.length > 1) return faulty("it more than once");
  const directives = (values[0] ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => part.split("=").map((side) => side.trim()));
  const names = directives.map(([name = ""]) => name.toLowerCase());
  if (new Set(names).size < names.length) return faulty("something said twice");
  const age = directives[names.indexOf("max-age")]?.[1] ?? "";
  const digits = /^(?:"(\d{1,12})"|(\d{1,12}))$/.exec(age);
  if (!digits) return faulty(names.includes("max-age") ? "a max-age that is no number" : "no max-age");
  return {
    maxAge: Number(digits[1] ?? digits[2]),
    ...{ subdomains: names.includes("includesubdomains"), preload: names.includes("preload"), fault: null },
  };
}

const faulty = (fault: string): Hsts => ({ maxAge: null, subdomains: false, preload: false, fault });
