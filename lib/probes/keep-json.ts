import { keepText } from "./keep-text";
import type { Mask } from "./mask";

const MOST_MEMBERS = 500;
const DEEPEST = 8;

/** A value as plain JSON of bounded size, its texts and names masked. What JSON does not know becomes a text. */
export function keepJson(value: unknown, mask: Mask, most = MOST_MEMBERS, depth = 0): unknown {
  if (value === null || value === undefined || typeof value === "boolean") return value ?? null;
  if (typeof value === "string") return keepText(value, mask);
  if (typeof value === "number") return keepNumber(value, mask);
  if (typeof value !== "object" || depth === DEEPEST) return keepText(shown(value), mask);
  if (Array.isArray(value)) return value.slice(0, most).map((one) => keepJson(one, mask, most, depth + 1));
  if (!isPlain(value)) return keepText(shown(value), mask);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(
    members.slice(0, most).map(([name, member]) => [keepText(name, mask), keepJson(member, mask, most, depth + 1)]),
  );
}

// A PIN that comes back as a number is one too.
function keepNumber(value: number, mask: Mask): number | string | null {
  if (!Number.isFinite(value)) return null;
  const masked = mask(String(value));
  return masked === String(value) ? value : masked;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function shown(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "no date" : value.toISOString();
  if (value instanceof Error) return value.message;
  return Array.isArray(value) ? "a list" : Object.prototype.toString.call(value);
}
