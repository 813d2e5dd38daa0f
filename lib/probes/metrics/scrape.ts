import { valuesOf } from "../http/header";
import type { Visit } from "../http/visit";
import type { Dialect, Exposition } from "./exposition";
import { parseExposition } from "./parse-exposition";

/** One reading of the metrics. `exposition` is null where the body was not read whole. */
export type Scrape = { status: number; contentType: string; exposition: Exposition | null };

export function scrapeOf({ status, headers, text, truncated, encoded }: Visit): Scrape {
  const contentType = valuesOf(headers, "content-type").join(", ");
  const partial = truncated || encoded;
  return { status, contentType, exposition: partial ? null : parseExposition(text, dialectOf(contentType)) };
}

const dialectOf = (contentType: string): Dialect =>
  /^application\/openmetrics-text\b/i.test(contentType) ? "openmetrics" : "prometheus";
