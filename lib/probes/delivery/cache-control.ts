/** The directives of a Cache-Control header, in lower case; those without a value have an empty one. */
export const cacheControl = (value: string): ReadonlyMap<string, string> =>
  new Map(
    value
      .toLowerCase()
      .split(",")
      .map((part) => part.trim().split("="))
      .filter(([name]) => name !== "")
      .map(([name = "", given = ""]) => [name.trim(), given.replace(/"/g, "").trim()]),
  );
