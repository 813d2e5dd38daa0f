import type { Deployment, Signature } from "@/lib/domain/deployment/deployment";
import { holdingOf } from "@/lib/domain/workspace/holding-of";
import type { Signing } from "./rule";

/** Who signs, and for whom where the role is delegated to them. */
type Signed = { by: { id: string } } & Pick<Signature, "delegatedBy">;

/** Whether two signatures count once for a quorum: one person's, in their own name or by who holds the role for them. */
export const countsAsOne = (one: Signed, other: Signed): boolean =>
  one.by.id === other.by.id || holderOf(one) === holderOf(other);

/** How a signature would count that somebody is about to give. */
export const signedBy = (
  person: Pick<Signing["person"], "id" | "roles">,
  role: string,
  { system }: Pick<Deployment, "system">,
): Signed => ({ by: { id: person.id }, delegatedBy: holdingOf(person, role, system.id)?.delegatedBy });

const holderOf = ({ by, delegatedBy }: Signed): string => delegatedBy?.id ?? by.id;
