import type { ProbeContext } from "../probe";
import type { Answer } from "./answer";
import { type Body, readBody } from "./body";
import { type Asked, exchange } from "./exchange";
import { keep } from "./keep";

/** An answer with its body, read up to 1 MiB. */
export type Visit = Omit<Answer, "body"> & Body;

/**
 * Asks an address once, follows nothing, reads the whole answer and keeps it in `context.seen`.
 * @throws Trouble as `exchange` and `readBody` do
 */
export async function visit(url: URL, asked: Asked, context: ProbeContext): Promise<Visit> {
  const answer = await exchange(url, asked, context);
  const body = await readBody(answer, asked.method, context.signal);
  keep(context.seen, answer, body);
  const { status, httpVersion, headers } = answer;
  return { status, httpVersion, headers, ...body };
}
