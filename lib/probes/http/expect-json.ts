import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { clean, isTelling } from "../redact";
import { valuesAt } from "./json-path";
import { sameVersion } from "./names-version";
import { isPartial, partial } from "./partial";
import type { HttpSeen } from "./seen";
import type { HttpSettings } from "./settings";

/** What is expected of fields of a JSON body, judged. Of a path that leads to several, each has to meet it. */
export const inJson = (settings: HttpSettings, seen: HttpSeen): Judged[] => [
  ...field(settings, seen),
  ...ofVersion(settings, seen),
];

function field({ json: wanted }: HttpSettings, seen: HttpSeen): Judged[] {
  if (wanted === undefined) return [];
  const { path, equals, exists } = wanted;
  const expected = exists === undefined ? shown(equals) : exists ? "exists" : "does not exist";
  const met = (values: readonly unknown[]) =>
    exists === undefined
      ? values.length > 0 && values.every((value) => value === equals)
      : values.length > 0 === exists;
  return [at(seen, { what: `JSON ${path}`, path, expected, met })];
}

function ofVersion({ version: wanted, versionPath: path }: HttpSettings, seen: HttpSeen): Judged[] {
  if (wanted === undefined || path === undefined) return [];
  const met = (values: readonly unknown[]) =>
    values.length > 0 && values.every((value) => sameVersion(String(value), wanted));
  return [at(seen, { what: "Version", path, expected: wanted, met })];
}

type Sought = { what: string; path: string; expected: string; met: (values: readonly unknown[]) => boolean };

function at(seen: HttpSeen, { what, path, expected, met }: Sought): Judged {
  if (isPartial(seen)) return partial(what, expected, seen);
  const document = parsed(seen.text);
  if (!document)
    return judged(what, "fail", { expected, seen: "the body is not JSON", sentence: "the body is not JSON" });
  const values = valuesAt(document.value, path);
  const saw =
    isTelling(path) && values.some((value) => typeof value === "string") ? "a text that is masked" : several(values);
  const sentence = `${path}: expected ${expected}, saw ${saw}`;
  return judged(what, met(values) ? "pass" : "fail", { expected, seen: saw, sentence });
}

function several(values: readonly unknown[]): string {
  const different = [...new Set(values.map(shown))];
  const more = different.length > 3 ? ` and ${different.length - 3} more` : "";
  return (different.slice(0, 3).join(", ") || "nothing") + more;
}

/** A value as it stands in evidence: short, storable. */
function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "a list" : "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return clean(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
