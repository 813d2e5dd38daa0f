/** The nearest-rank percentile of some numbers: one of them, at least `rank` percent of all at most as large. NaN of none. */
export const percentile = (numbers: readonly number[], rank: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.max(Math.ceil((rank / 100) * numbers.length) - 1, 0)] ??
  Number.NaN;
