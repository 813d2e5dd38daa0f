import type { Deployment } from "@/lib/domain/deployment/deployment";

type Settings = Record<string, unknown>;
type Place = (string | number)[];

/** Settings with the values of their placeholders, and the placeholders that nothing fills, each with its field. */
export type Filled = { settings: Settings; missing: { name: string; path: Place }[] };

const WRITTEN = /\{\{\s{0,3}([\p{L}_][^{}"\n]{0,119}?)\s{0,3}\}\}/gu;

type Read = Pick<Deployment, "variables" | "target" | "baseUrl">;

/**
 * Fills `{{name}}` in every text of some settings: `{{version}}` is what is released, `{{base-url}}` where it is reached,
 * `{{host}}` the host of that, any other the variable of that name.
 */
export function filledSettings(deployment: Read, settings: Settings): Filled {
  const values = valuesOf(deployment);
  const missing: Filled["missing"] = [];
  const fill = (text: string, path: Place) =>
    text.replace(WRITTEN, (written, name: string) => {
      const value = values.get(name);
      if (value === undefined) missing.push({ name, path });
      return value ?? written;
    });
  // Safe: what is made of a record is a record again.
  return { settings: eachText(settings, fill) as Settings, missing };
}

/** What a kind read of filled settings, with the placeholders put back where they stood in `written`. */
// Safe: as above.
export const unfilledSettings = (read: Settings, written: Settings): Settings =>
  eachText(read, (text, path) => {
    const before = at(written, path);
    return typeof before === "string" && before.search(WRITTEN) >= 0 ? before : text;
  }) as Settings;

function valuesOf({ variables, target, baseUrl }: Read): Map<string, string> {
  const own = Object.entries(variables);
  const base: [string, string][] =
    baseUrl === null
      ? []
      : [
          ["base-url", baseUrl],
          ["host", new URL(baseUrl).hostname],
        ];
  return new Map([...own, ["version", target], ...base]);
}

function eachText(value: unknown, change: (text: string, path: Place) => string, path: Place = []): unknown {
  if (typeof value === "string") return change(value, path);
  if (Array.isArray(value)) return value.map((one, index) => eachText(one, change, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, eachText(one, change, [...path, key])]));
}

/** What stands at a place, by its own names alone; undefined where there is nothing. */
function at(value: unknown, [first, ...rest]: Place): unknown {
  if (first === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, first)) return undefined;
  return at(Object.entries(value).find(([key]) => key === String(first))?.[1], rest);
}
