import type { Text } from "./text";

const bullet = /^(\s{0,40}>\s{0,40})([-*+]|\d{1,9}(?=[.)]))([.)]?\s{1,20})(?!\[[ xX]?\]|[☐☑☒])/u;

const opening = /^\s{0,40}>\s{0,40}\[!\w{1,30}\]/;

/** Takes the bullets of an alert (`> [!WARNING]`) for words: it is a note, and only a box makes a line of it an item. */
export function alerts({ lines, code }: Text): string[] {
  if (!lines.some((line) => opening.test(line))) return lines;
  let inside = false;
  return lines.map((line, index) => {
    if (code[index] || !/^\s{0,40}>/.test(line)) {
      inside = false;
      return line;
    }
    inside = inside || opening.test(line);
    return inside ? line.replace(bullet, (_, head, mark, rest) => escaped(head, mark, rest)) : line;
  });
}

const escaped = (head: string, mark: string, rest: string): string =>
  /\d/.test(mark) ? `${head}${mark}\\${rest}` : `${head}\\${mark}${rest}`;
