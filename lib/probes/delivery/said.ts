import { type Header, valuesOf } from "../http/header";

/** The value of a header, in lower case; empty where it is not there. */
export const said = ({ headers }: { headers: readonly Header[] }, name: string): string =>
  valuesOf(headers, name).join(", ").trim().toLowerCase();
