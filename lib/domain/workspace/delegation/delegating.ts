import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { canSign } from "../can-sign";
import type { Holding, WorkspaceFact } from "../fact";
import { holdingWords } from "../holding-words";
import type { Delegation, Person, Workspace } from "../workspace";

type Asker = { id: string; account: AccountRole };

/** `id` names it; `from`, `until` and `now` are ISO 8601 in UTC. */
type Given = Omit<Delegation, "by" | "at" | "ended"> & { now: string };

const later = (one: string, other: string): string => (one.localeCompare(other) > 0 ? one : other);
const YEAR = 366 * 24 * 60 * 60 * 1000;

/** Lets somebody else hold a role of one's own for a while; an owner does so for anybody. */
export function delegateRole(workspace: Workspace, asker: Asker, given: Given): WorkspaceFact[] {
  if (asker.id !== given.person && !may(asker.account, "manage-people")) {
    throw new Refusal("forbidden", "You delegate roles of your own only. An owner does so for somebody else.");
  }
  const { now, id: delegation, ...rest } = given;
  const { person, to, holding, until, reason } = rest;
  const running = Object.values(workspace.delegations).find(
    (one) => !one.ended && one.until > now && one.person === person && one.to === to && same(one.holding, holding),
  );
  if (running && running.until === until && running.reason === reason) return [];
  demandBoth(workspace, given);
  if (running) {
    throw new Refusal("conflict", "That role is delegated to this person already. End that delegation first.");
  }
  // Nobody held it before this moment.
  const from = later(given.from, now);
  demandStretch(from, until);
  return [{ type: "role.delegated", delegation, ...rest, from }];
}

function demandBoth(workspace: Workspace, { person, to, holding }: Given): void {
  const giver = known(workspace, person);
  const delegate = known(workspace, to);
  const role = holdingWords(workspace, holding);
  if (!canSign(giver)) throw new Refusal("conflict", `${giver.name} cannot sign at present, and delegates nothing.`);
  if (!holds(giver, holding)) {
    throw new Refusal(
      "conflict",
      `${giver.name} does not hold the role ${role}. What is delegated to somebody is not delegated on.`,
    );
  }
  if (giver.id === delegate.id) throw new Refusal("invalid", "Choose somebody else to delegate the role to.");
  if (!canSign(delegate)) {
    throw new Refusal("conflict", `${delegate.name} cannot sign at present. Choose somebody who has joined and may.`);
  }
  if (holds(delegate, holding)) throw new Refusal("conflict", `${delegate.name} holds the role ${role} already.`);
}

function demandStretch(from: string, until: string): void {
  if (until <= from) throw new Refusal("invalid", "Let it end after it begins, and after this moment.");
  if (Date.parse(until) - Date.parse(from) > YEAR) throw new Refusal("invalid", "Delegate a role for a year at most.");
}

function known({ people }: Workspace, id: string): Person {
  const person = people[id];
  if (!person) throw new Refusal("missing", "There is no such person here. Reload the page and try again.");
  return person;
}

const same = (one: Holding, other: Holding): boolean => one.role === other.role && one.system === other.system;
const holds = ({ roles }: Person, holding: Holding): boolean => roles.some((one) => same(one, holding));
