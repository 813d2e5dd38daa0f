import { type Header, valuesOf } from "../header";

/** Every value of a header that is a list, sent in one line or several. */
export const listed = (headers: readonly Header[], name: string): string[] =>
  valuesOf(headers, name).flatMap((line) => line.split(",").map((part) => part.trim()));
