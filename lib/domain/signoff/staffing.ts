import type { Stage } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { Policy } from "./policy";

/** The names of those who hold each role and can act today. */
export type Holders = Readonly<Record<string, readonly string[]>>;

/** What an importer or a new deployment should know about the people behind its roles, in sentences. */
export function staffing(stages: readonly Stage[], holders: Holders, policy: Policy): string[] {
  const roles = [...new Set(stages.flatMap((stage) => stage.roles.map(({ role }) => role)))];
  const empty = roles.filter((role) => (holders[role] ?? []).length === 0);
  const people = new Set(roles.flatMap((role) => holders[role] ?? []));
  const said = empty.length > 0 ? [`Nobody holds ${listing(empty, 8)} yet. An owner grants roles under People.`] : [];
  return people.size < roles.length ? [...said, tooFew(people.size, roles.length, policy)] : said;
}

function tooFew(people: number, roles: number, policy: Policy): string {
  const fewer = `${quantity(people, "person", "people")} for ${quantity(roles, "role")}`;
  return policy["one-person-one-role"] === "forbid"
    ? `There are fewer people than roles (${fewer}), and nobody may sign for two of them: this cannot reach GO yet.`
    : `There are fewer people than roles (${fewer}): somebody will sign for two, which the report prints.`;
}
