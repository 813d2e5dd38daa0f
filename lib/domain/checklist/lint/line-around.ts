/** How much of a line is looked at: a document may be one line of a megabyte, with thousands of places in it. */
const NEAR = 300;

/** The line that holds a place, or what of it is near. */
export function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const behind = text.slice(at, at + NEAR);
  return before.slice(before.lastIndexOf("\n") + 1) + behind.split("\n", 1).join("");
}
