const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;

/** A number as expositions write it: `1`, `2.5e3`, `+Inf`, `NaN`. Null where it is none. */
export function parseValue(text: string): number | null {
  if (DECIMAL.test(text)) return Number.isFinite(Number(text)) ? Number(text) : null;
  const infinite = INFINITE.exec(text);
  if (infinite) return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return /^nan$/i.test(text) ? Number.NaN : null;
}
