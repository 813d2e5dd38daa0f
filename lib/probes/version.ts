/** Whether a version, whatever stands after its numbers, is at least another: 15.10 is at least 15.4, and 15. */
export function isAtLeast(version: string, least: string): boolean {
  const seen = numbersOf(version);
  const wanted = numbersOf(least);
  for (const [at, number] of wanted.entries()) {
    const difference = (seen[at] ?? 0) - number;
    if (difference !== 0) return difference > 0;
  }
  return seen.length > 0;
}

const numbersOf = (version: string) =>
  (/\d+(?:\.\d+)*/.exec(version)?.[0] ?? "").split(".").filter(Boolean).map(Number);
