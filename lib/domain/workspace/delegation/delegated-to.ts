import type { HeldRole } from "../held-role";
import type { Workspace } from "../workspace";

type Lent = Pick<Workspace, "people" | "delegations">;

/** The roles that are delegated to a person at a moment (ISO 8601, UTC), with whose they are. */
export const delegatedTo = ({ people, delegations }: Lent, person: string, now: string): HeldRole[] =>
  Object.values(delegations).flatMap(({ to, ended, from, until, holding, person: giver }) =>
    to === person && !ended && from <= now && now < until
      ? [{ ...holding, delegatedBy: { id: giver, name: people[giver]?.name ?? "somebody", until } }]
      : [],
  );
