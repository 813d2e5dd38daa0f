import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { HttpSeen } from "./seen";

/** Whether a body is not whole, or not readable. */
export const isPartial = ({ truncated, encoded }: HttpSeen) => truncated || encoded;

/** Said where such a body leaves open what was asked of it. */
export function partial(what: string, expected: string, { encoded }: HttpSeen): Judged {
  const seen = encoded
    ? "the body is in an encoding that was not asked for"
    : "the body is longer than the 1 MiB that is read";
  const sentence = `${what} could not be judged: ${seen}`;
  return judged(what, "error", { expected, seen, sentence, reason: "unsupported" });
}
