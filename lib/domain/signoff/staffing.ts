import type { Stage } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { Policy } from "./policy";
import { shortage } from "./shortage";

/** The names of those who hold each role and can act today; no two people go by the same one. */
export type Holders = Readonly<Record<string, readonly string[]>>;

/**
 * Why the signatures of some stages can never be complete with the people there are, in sentences; where a rule only
 * shows, what the report will print. `creator` is who creates the deployment, by name, where that is known.
 */
export function staffing(
  stages: readonly Stage[],
  holders: Holders,
  policy: Policy,
  creator: string | null = null,
): string[] {
  const roles = [...new Set(stages.flatMap((stage) => stage.roles.map(({ role }) => role)))];
  const others = withoutCreator(stages, holders, policy, creator);
  const empty = roles.filter((role) => held(holders, role).length === 0);
  const barred = roles.filter((role) => !empty.includes(role) && held(others, role).length === 0);
  const few = roles.filter((role) => held(others, role).length > 0 && held(others, role).length < need(policy, role));
  const enough = roles.filter((role) => held(others, role).length >= need(policy, role));
  return [
    ...(empty.length > 0 ? [`Nobody holds ${listing(empty, 8)} yet. ${GRANT}`] : []),
    ...barred.map(
      (role) => `Only ${creator} holds ${role}, and who creates a deployment does not give its last approval.`,
    ),
    ...few.map((role) => tooFew(role, held(others, role), policy)),
    ...shared(enough, others, policy),
  ];
}

const GRANT = "An owner grants roles under People.";
const held = (holders: Holders, role: string): readonly string[] => holders[role] ?? [];
const need = ({ quorum }: Policy, role: string): number => quorum?.[role] ?? 1;

/** Whoever creates a deployment is none of those who could give its last approval, where that is forbidden. */
function withoutCreator(stages: readonly Stage[], holders: Holders, policy: Policy, creator: string | null): Holders {
  if (creator === null || policy["creator-not-final-approver"] !== "forbid") return holders;
  const last = new Map(stages.map((stage) => [stage.gate, stage]));
  const theirs = [...last.values()].flatMap(({ roles }) => roles.map(({ role }) => role));
  const left = theirs.map((role) => [role, held(holders, role).filter((name) => name !== creator)]);
  return { ...holders, ...Object.fromEntries(left) };
}

const tooFew = (role: string, names: readonly string[], policy: Policy): string =>
  `${quantity(need(policy, role), "person", "people")} have to sign as ${role}, and only ${hold(names)} it. ${GRANT}`;

/** Roles that have people enough each, and yet not for all of them at once; a sentence for each such group. */
function shared(roles: readonly string[], holders: Holders, policy: Policy): string[] {
  const among = shortage(new Map(roles.map((role) => [role, need(policy, role)])), holders);
  if (among.length === 0) return [];
  const names = [...new Set(among.flatMap((role) => held(holders, role)))];
  const two = among.length === 2 ? "both" : "two of them";
  const ends =
    policy["one-person-one-role"] === "forbid"
      ? `nobody may sign for ${two}. ${GRANT}`
      : `somebody will sign for ${two}, which the report prints.`;
  const said = `Only ${hold(names)} ${listing(
    among.map((role) => counted(role, policy)),
    8,
  )}, and ${ends}`;
  const rest = roles.filter((role) => !among.includes(role));
  return [said, ...shared(rest, holders, policy)];
}

function counted(role: string, policy: Policy): string {
  const count = need(policy, role);
  return count > 1 ? `${role} (${count} people)` : role;
}

const hold = (names: readonly string[]): string => `${listing(names, 6)} ${names.length === 1 ? "holds" : "hold"}`;
