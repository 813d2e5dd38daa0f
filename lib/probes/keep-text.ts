import type { Mask } from "./mask";

const MOST_READ = 16 * 1024;
const MOST_KEPT = 2048;

/** A text masked, and only then cut to 2,048 characters: half a secret would not be recognised. */
export function keepText(text: string, mask: Mask): string {
  const masked = mask(text.slice(0, MOST_READ));
  return masked.length > MOST_KEPT
    ? masked
        .slice(0, MOST_KEPT - 1)
        .replace(/\p{Surrogate}$/u, "")
        .concat("…")
    : masked;
}
