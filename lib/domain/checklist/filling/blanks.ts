const blank = /_{3,}(?:[ \t]+_{3,})*/g;

/** The words before each blank of a line, which say what it is for. */
export function blankLabels(line: string): string[] {
  let from = 0;
  return [...line.matchAll(blank)].map((match) => {
    const label = line.slice(from, match.index);
    from = match.index + match[0].length;
    return label;
  });
}

/** The line with its blanks filled in order; null leaves one as it is. */
export function withBlanks(line: string, values: readonly (string | null)[]): string {
  let at = -1;
  return line.replace(blank, (whole) => {
    at += 1;
    return values[at] ?? whole;
  });
}
