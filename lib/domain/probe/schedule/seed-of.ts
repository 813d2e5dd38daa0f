/** A number of a bound probe, the same in every process, by which runs of many probes are spread (FNV-1a, 32 bits). */
export function seedOf(deployment: string, item: string, binding: number): number {
  let hash = 0x811c9dc5;
  const name = `${deployment} ${item} ${binding}`;
  for (let n = 0; n < name.length; n += 1) hash = Math.imul(hash ^ name.charCodeAt(n), 0x01000193) >>> 0;
  // Names that differ in their last letter only would begin close to one another.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
