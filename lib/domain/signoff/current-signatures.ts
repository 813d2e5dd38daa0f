import type { Signature } from "@/lib/domain/deployment/deployment";
import { countsAsOne } from "./counts-as-one";

/**
 * Those of a role's signatures, given oldest first, that none replaced: the last one where one person signs; else the last
 * of each person, given by themselves or for them, without a rejection after which somebody decided anew.
 */
export function currentSignatures(given: readonly Signature[], needed: number): Signature[] {
  if (needed === 1) return given.slice(-1);
  const newest = given.findLast(({ withdrawn }) => !withdrawn);
  return given.filter((signature, at) => {
    const decidedAnew = signature.decision === "reject" && newest !== undefined && newest.seq > signature.seq;
    return !decidedAnew && !given.slice(at + 1).some((later) => countsAsOne(later, signature));
  });
}
