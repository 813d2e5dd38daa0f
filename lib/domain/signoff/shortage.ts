import type { Holders } from "./staffing";

/** How many different people each role takes, by its name. */
type Needs = ReadonlyMap<string, number>;

/**
 * Roles that cannot all be given to different people, no more of them than it takes to say so; empty where they can.
 * Linear in roles times holders for each place to fill.
 */
export function shortage(needs: Needs, holders: Holders): string[] {
  const given = new Map<string, string>();
  for (const [role, need] of needs) {
    for (let place = 0; place < need; place += 1) {
      const tried = new Set<string>();
      if (!give(role, holders, given, tried)) return fewest(new Map(reached(role, tried, given, needs)), holders);
    }
  }
  return [];
}

/** Finds somebody for a role, where need be by finding somebody else for the role that person was given to. */
function give(role: string, holders: Holders, given: Map<string, string>, tried: Set<string>): boolean {
  for (const person of holders[role] ?? []) {
    if (tried.has(person)) continue;
    tried.add(person);
    const before = given.get(person);
    if (before !== undefined && !give(before, holders, given, tried)) continue;
    given.set(person, role);
    return true;
  }
  return false;
}

/** Where nobody was found, everybody who was tried holds a role already, and these roles have nobody beside them. */
function reached(role: string, tried: ReadonlySet<string>, given: ReadonlyMap<string, string>, needs: Needs) {
  const roles = new Set([role, ...[...tried].map((person) => given.get(person))]);
  return [...needs].filter(([each]) => roles.has(each));
}

function fewest(needs: Map<string, number>, holders: Holders): string[] {
  for (const [role, need] of [...needs]) {
    needs.delete(role);
    if (!isShort(needs, holders)) needs.set(role, need);
  }
  return [...needs.keys()];
}

function isShort(needs: Needs, holders: Holders): boolean {
  const people = new Set([...needs.keys()].flatMap((role) => holders[role] ?? []));
  return [...needs.values()].reduce((sum, need) => sum + need, 0) > people.size;
}
