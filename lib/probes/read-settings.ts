import type { z } from "zod";
import type { ProbeCall } from "@/lib/domain/probe/verdict";
import type { Probe } from "./probe";
import { probes } from "./registry";
import { Trouble } from "./trouble";

/** A kind, and settings as it reads them. */
export type Ready = { found: Probe<unknown, unknown>; settings: unknown };

/**
 * The kind a call names, and its settings as that kind reads them.
 * @throws Trouble not configured, with the first thing that is wrong
 */
export function readSettings({ kind, settings }: ProbeCall): Ready {
  const found = find(kind);
  if (!found) throw new Trouble(`There is no probe of the kind “${kind}”.`, "config_invalid");
  const parsed = found.settings.safeParse(settings);
  if (parsed.success) return { found, settings: parsed.data };
  throw new Trouble(
    `The settings of this probe are not valid: ${firstOf(parsed.error)}. Bind it anew.`,
    "config_invalid",
  );
}

// Safe: `observe` and `judge` are given what the same entry's own `settings` parsed.
const find = (kind: string) =>
  Object.hasOwn(probes, kind) ? (probes as unknown as Record<string, Probe<unknown, unknown>>)[kind] : undefined;

function firstOf({ issues }: z.ZodError): string {
  const [first] = issues;
  return first ? [...first.path, first.message].join(": ") : "nothing of it can be read";
}
