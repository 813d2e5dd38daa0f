type Named = { id: string; name: string; email: string };

/** What to call each of some people, so that no two go by the same name: where two do, the address stands behind it. */
export function toldApart(people: readonly Named[]): (person: Named) => string {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, name } of people) {
    if ((first.get(name) ?? id) !== id) shared.add(name);
    first.set(name, id);
  }
  return ({ name, email }) => (shared.has(name) ? `${name} (${email})` : name);
}
