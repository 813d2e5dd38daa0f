/** One header line, its name in lower case. */
export type Header = { name: string; value: string };

/** Every value a header was sent with, in order: what was sent twice is here twice. */
export const valuesOf = (headers: readonly Header[], name: string): string[] =>
  headers.filter((header) => header.name === name).map(({ value }) => value);
