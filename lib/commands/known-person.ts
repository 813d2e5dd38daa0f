import { Refusal } from "@/lib/domain/refusal";
import type { Person, Workspace } from "@/lib/domain/workspace/workspace";

/** The person an act is about. Refuses where there is none. */
export function knownPerson({ people }: Workspace, id: string): Person {
  const person = people[id];
  if (!person) throw new Refusal("missing", "There is no such person here. Reload the page and try again.");
  return person;
}
