import { Trouble } from "../trouble";
import { ServerError } from "./server-error";

/** What is wrong with a query of somebody's own, or with who runs it. */
export type QueryTrouble = { sentence: string; reason: "insufficient_privilege" | "config_invalid" | null };

// Its words, what it would do to the transaction, or a feature that is not for a subquery.
const REFUSED = /^(?:42|25|0A)/;

/**
 * Why a query found nothing. Ours to mend are its words and the rights of the role; the rest is how the server is.
 * Rethrows what PostgreSQL did not say.
 */
export function queryTrouble(error: unknown, seconds: number): QueryTrouble {
  if (!(error instanceof ServerError)) throw error;
  const { code, said } = error;
  if (code === "42501") return { sentence: `the role may not run it: ${said}`, reason: "insufficient_privilege" };
  if (code === "57014") return { sentence: `it had not ended after ${seconds} s`, reason: null };
  if (code === "25006") return { sentence: "it would write; only reading is allowed", reason: "config_invalid" };
  if (REFUSED.test(code)) return { sentence: `PostgreSQL does not take it: ${said}`, reason: "config_invalid" };
  if (code.startsWith("57") || code.startsWith("08")) throw new Trouble(`The session ended: ${said}.`);
  return { sentence: `it ended in an error: ${said} (${code})`, reason: null };
}
