/** Milliseconds since a `performance.now()`, to a tenth. */
export const elapsed = (started: number): number => Math.round((performance.now() - started) * 10) / 10;
