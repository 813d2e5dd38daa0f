import type { Signature } from "@/lib/domain/deployment/deployment";

/**
 * Those of a role's signatures, given oldest first, that none replaced: the last one where one person signs; else the last
 * of each person, without a rejection after which somebody decided anew.
 */
export function currentSignatures(given: readonly Signature[], needed: number): Signature[] {
  if (needed === 1) return given.slice(-1);
  const last = new Map(given.map((signature) => [signature.by.id, signature]));
  const newest = given.findLast(({ withdrawn }) => !withdrawn);
  return given.filter((signature) => {
    const decidedAnew = signature.decision === "reject" && newest !== undefined && newest.seq > signature.seq;
    return last.get(signature.by.id) === signature && !decidedAnew;
  });
}
