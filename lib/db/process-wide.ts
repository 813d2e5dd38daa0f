/**
 * One thing for the whole process, however many copies of a module it runs: Next gives pages, route handlers and
 * instrumentation a copy each.
 */
export function processWide<Thing>(name: string, make: () => Thing): Thing {
  const things = globalThis as unknown as Record<symbol, Thing | undefined>;
  const key = Symbol.for(`countersign.${name}`);
  const thing = things[key] ?? make();
  things[key] = thing;
  return thing;
}
