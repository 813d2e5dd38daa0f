type Holders = Readonly<Record<string, readonly string[]>>;
/** How many different people each role takes, by its name. */
type Needs = ReadonlyMap<string, number>;

/** Roles that cannot all be given to different people, none of which could be spared; empty where they can. */
export function shortage(needs: Needs, holders: Holders): string[] {
  const given = new Map<string, string>();
  for (const [role, need] of needs) {
    for (let place = 0; place < need; place += 1) {
      const tried = new Set<string>();
      if (!give(role, holders, given, tried)) return fewest(reached(role, tried, given, needs), holders);
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

/** Where nobody was found, everybody who was tried is given away already, and these roles have nobody beside them. */
function reached(role: string, tried: ReadonlySet<string>, given: ReadonlyMap<string, string>, needs: Needs): Needs {
  const roles = new Set([role, ...[...tried].map((person) => given.get(person))]);
  return new Map([...needs].filter(([each]) => roles.has(each)));
}

function fewest(needs: Needs, holders: Holders): string[] {
  for (const spared of needs.keys()) {
    const fewer = shortage(new Map([...needs].filter(([role]) => role !== spared)), holders);
    if (fewer.length > 0) return fewer;
  }
  return [...needs.keys()];
}
