import type { Stage } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import type { Policy } from "@/lib/domain/signoff/policy/policy";
import { shortage } from "./shortage";

/** The names of those who hold each role and can act today; no two people go by the same one. */
export type Holders = Readonly<Record<string, readonly string[]>>;

/**
 * Why the signatures of some stages can never be complete with the people there are, in sentences; where a rule only
 * shows, what the report will print. `creator` is who creates the deployment, by name, where that is known.
 */
export function staffing(stages: readonly Stage[], holders: Holders, policy: Policy, creator?: string): string[] {
  const roles = [...new Set(stages.flatMap((stage) => stage.roles.map(({ role }) => role)))];
  const others = withoutCreator(stages, holders, policy, creator);
  const all = { holders: others, policy, only: others === holders ? "Only" : "Besides who creates it, only" };
  const empty = roles.filter((role) => held(holders, role).length === 0);
  const barred = roles.filter((role) => !empty.includes(role) && held(others, role).length === 0);
  const some = roles.filter((role) => held(others, role).length > 0);
  const few = some.filter((role) => held(others, role).length < need(policy, role));
  return [
    ...(empty.length > 0 ? [`Nobody holds ${listing(empty, 8)} yet. ${GRANT}`] : []),
    ...barred.map(
      (role) => `Only ${creator} holds ${role}, and who creates it does not give the last approval. ${GRANT}`,
    ),
    ...few.map((role) => tooFew(role, all)),
    ...shared(
      some.filter((role) => !few.includes(role)),
      all,
    ),
  ];
}

type All = { holders: Holders; policy: Policy; only: string };

const GRANT = "An owner grants roles under People.";
const held = (holders: Holders, role: string): readonly string[] => holders[role] ?? [];
const need = ({ quorum }: Policy, role: string): number => quorum?.[role] ?? 1;

/** Whoever creates a deployment is none of those who could give its last approval, where that is forbidden. */
function withoutCreator(stages: readonly Stage[], holders: Holders, policy: Policy, creator?: string): Holders {
  if (creator === undefined || policy["creator-not-final-approver"] !== "forbid") return holders;
  const last = new Map(stages.map((stage) => [stage.gate, stage.roles.map(({ role }) => role)]));
  const theirs = [...last.values()].flat().filter((role) => held(holders, role).includes(creator));
  if (theirs.length === 0) return holders;
  const left = theirs.map((role) => [role, held(holders, role).filter((name) => name !== creator)]);
  return { ...holders, ...Object.fromEntries(left) };
}

const tooFew = (role: string, { holders, policy, only }: All): string =>
  `${only} ${hold(held(holders, role))} ${role}, and ${need(policy, role)} people have to sign for it. ${GRANT}`;

/** Roles that have people enough each, and yet not all of them at once; a sentence for each such group. */
function shared(roles: readonly string[], all: All): string[] {
  const { holders, policy, only } = all;
  const among = shortage(new Map(roles.map((role) => [role, need(policy, role)])), holders);
  if (among.length === 0) return [];
  const names = [...new Set(among.flatMap((role) => held(holders, role)))];
  const two = among.length === 2 ? "both" : "two of them";
  const ends =
    policy["one-person-one-role"] === "forbid"
      ? `nobody may sign for ${two}. ${GRANT}`
      : `somebody will sign for ${two}, which the report prints.`;
  const counted = among.map((role) => (need(policy, role) > 1 ? `${role} (${need(policy, role)} people)` : role));
  const rest = roles.filter((role) => !among.includes(role));
  return [`${only} ${hold(names)} ${listing(counted, 8)}, and ${ends}`, ...shared(rest, all)];
}

const hold = (names: readonly string[]): string => `${listing(names, 6)} ${names.length === 1 ? "holds" : "hold"}`;
