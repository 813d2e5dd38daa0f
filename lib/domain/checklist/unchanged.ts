/** How many parts of a text are the same at its top, and how many of the others at its bottom. */
export function unchanged(
  before: readonly string[],
  after: readonly string[],
  isSame: (old: string | undefined, fresh: string | undefined) => boolean = Object.is,
): [top: number, bottom: number] {
  const most = Math.min(before.length, after.length);
  let top = 0;
  while (top < most && isSame(before[top], after[top])) top += 1;
  let bottom = 0;
  while (bottom < most - top && isSame(before.at(-1 - bottom), after.at(-1 - bottom))) bottom += 1;
  return [top, bottom];
}
