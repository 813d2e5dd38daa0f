import type { HeldRole } from "@/lib/domain/workspace/held-role";
import type { Person } from "@/lib/domain/workspace/workspace";

/** A person as decisions see them: who they are, their account role, the sign-off roles they hold now. */
export type Acting = Pick<Person, "id" | "name" | "account"> & { roles: HeldRole[] };
