const PART = /[\w.+-]/;

/** Whether a text names a version as a whole: 1.2.3 is neither in 1.2.30 nor in 1.2.3-rc1; a `v` before it does not count. */
export function namesVersion(text: string, version: string): boolean {
  const bare = withoutV(version);
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (isWhole(text, at, at + bare.length)) return true;
  return false;
}

/** Whether two versions are the same, but for a `v` before one of them. */
export const sameVersion = (one: string, other: string): boolean => withoutV(one.trim()) === withoutV(other.trim());

const withoutV = (version: string) => version.replace(/^v(?=\d)/i, "");

function isWhole(text: string, from: number, to: number): boolean {
  const v = /[vV]/.test(text[from - 1] ?? "") ? 1 : 0;
  const before = text[from - 1 - v] ?? "";
  // A full stop may end a sentence.
  const after = text[to] === "." && !/\w/.test(text[to + 1] ?? "") ? "" : (text[to] ?? "");
  return !PART.test(before) && !PART.test(after);
}
