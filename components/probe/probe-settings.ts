/** What the form of an HTTP probe holds: texts as they are typed. */
export type ProbeDraft = {
  url: string;
  status: string;
  maxLatencyMs: string;
  contains: string;
  notContains: string;
  jsonPath: string;
  jsonEquals: string;
  follow: boolean;
};

type Settings = Record<string, unknown>;

/** The form for settings that stand, or an empty one. */
export function draftOf(settings: Settings | undefined): ProbeDraft {
  const text = (key: string) => (settings?.[key] === undefined ? "" : String(settings[key]));
  const json = settings?.["json"] as { path?: string; equals?: unknown } | undefined;
  const status = settings?.["status"];
  return {
    url: text("url"),
    status: Array.isArray(status) ? status.join(", ") : String(status ?? "200"),
    maxLatencyMs: text("maxLatencyMs"),
    contains: text("contains"),
    notContains: text("notContains"),
    jsonPath: json?.path ?? "",
    jsonEquals: json?.equals === undefined ? "" : String(json.equals),
    follow: settings?.["follow"] === true,
  };
}

/** The settings a form means. What is wrong with them is said by the server, which also enforces it. */
export function settingsOf(draft: ProbeDraft): Settings {
  const { url, follow, contains, notContains, maxLatencyMs, jsonPath, jsonEquals } = draft;
  return {
    url: url.trim(),
    status: statusOf(draft.status.trim()),
    ...(maxLatencyMs.trim() && { maxLatencyMs: Number(maxLatencyMs) }),
    ...(contains && { contains }),
    ...(notContains && { notContains }),
    ...(jsonPath.trim() && {
      json: { path: jsonPath.trim(), ...(jsonEquals ? { equals: meant(jsonEquals) } : { exists: true }) },
    }),
    ...(follow && { follow }),
  };
}

const statusOf = (typed: string): string | number[] =>
  /^[\d,\s]+$/.test(typed)
    ? typed
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number)
    : typed;

const CONSTANTS: Record<string, unknown> = { true: true, false: false, null: null };

/** `true`, `false`, `null` and numbers are meant as such; "…" in quotes is always text. */
function meant(typed: string): unknown {
  if (typed in CONSTANTS) return CONSTANTS[typed];
  const quoted = /^"(.*)"$/.exec(typed);
  if (quoted) return quoted[1];
  return typed.trim() !== "" && Number.isFinite(Number(typed)) ? Number(typed) : typed;
}
