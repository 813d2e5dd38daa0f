/**
 * RFC 8785 (JSON Canonicalization Scheme), strict: what JSON would drop or bend is refused instead of hashed.
 * @throws TypeError on undefined, numbers that are not finite, lone surrogates, and objects that are not plain.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return number(value);
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return list(value);
  if (typeof value === "object" && isPlain(value)) return object(value);
  throw new TypeError(`Not canonical JSON: ${typeof value}`);
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError("Not canonical JSON: a number that is not finite");
  return JSON.stringify(value);
}

function text(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  if (LONE_SURROGATE.test(value)) throw new TypeError("Not canonical JSON: a lone surrogate");
  return JSON.stringify(value);
}

// Without a sign that JSON escapes: one look is enough at what most texts are.
const PLAIN = /^[ !#-[\]-~]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function list(value: readonly unknown[]): string {
  let written = "";
  // Holes are come by too, and refused.
  for (const one of value) written += (written && ",") + canonical(one);
  return `[${written}]`;
}

function object(value: object): string {
  const members = value as Record<string, unknown>;
  // Without a comparison of ours keys sort by their UTF-16 code units, which is the RFC's order.
  let written = "";
  for (const key of Object.keys(members).sort()) written += `${written && ","}${text(key)}:${canonical(members[key])}`;
  return `{${written}}`;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
