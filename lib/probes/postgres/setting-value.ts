const SIZES: Record<string, number> = { B: 1, kB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };
const TIMES: Record<string, number> = { us: 0.001, ms: 1, s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };
const TRUE = new Set(["on", "true", "yes", "1"]);
const FALSE = new Set(["off", "false", "no", "0"]);

/** A setting as pg_settings describes it. */
export type ServerSetting = { value: string; unit: string | null; type: string };

/**
 * A value as a person writes it ("256MB", "1s", "on") or as pg_settings prints it, made comparable: bytes, milliseconds,
 * on or off, else the text itself. `unit` is the one a bare number is in ("8kB", "ms").
 */
export function settingValue(text: string, { unit, type }: Omit<ServerSetting, "value">): string {
  if (type === "bool") return onOrOff(text);
  const [, number, written] = /^(-?\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text.trim()) ?? [];
  if (number === undefined || unit === null) return text;
  // -1 says off or without limit, whatever the unit.
  if (Number(number) < 0) return number;
  const factor = factorOf(written || unit);
  return factor === null ? text : String(Number(number) * factor);
}

function onOrOff(text: string): string {
  if (TRUE.has(text.toLowerCase())) return "on";
  return FALSE.has(text.toLowerCase()) ? "off" : text;
}

function factorOf(unit: string): number | null {
  const [, count = "", name = ""] = /^(\d*)([A-Za-z]+)$/.exec(unit) ?? [];
  const one = SIZES[name] ?? TIMES[name];
  return one === undefined ? null : one * Number(count || 1);
}
