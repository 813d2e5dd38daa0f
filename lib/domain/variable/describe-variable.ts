/** What became of a variable, as the rest of a sentence that begins with who did it. */
export const describeVariable = ({ name, value }: { name: string; value: string | null }): string =>
  value === null ? `took the value of “${name}” away` : `set “${name}” to ${value}`;
