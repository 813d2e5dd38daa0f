import { z } from "zod";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import { listing } from "@/lib/domain/listing";
import { filledSettings, unfilledSettings } from "@/lib/domain/probe/filled-settings";
import { Refusal } from "@/lib/domain/refusal";
import { probes } from "@/lib/probes/registry";

type Asked = { kind: string; settings: Record<string, unknown> };

/**
 * The settings of a probe as its kind reads them, defaults filled in and placeholders left in place. They are held against
 * the kind with the values of today. Refuses a kind there is not; what is wrong is said at its field.
 */
export function probeSettings(deployment: Deployment, { kind, settings }: Asked): Record<string, unknown> {
  const found = Object.entries(probes).find(([name]) => name === kind);
  if (!found)
    throw new Refusal("invalid", `There is no probe “${kind}”. Choose one of ${listing(Object.keys(probes))}.`);
  const filled = filledSettings(deployment, settings);
  if (filled.missing.length > 0) {
    throw new z.ZodRealError(
      filled.missing.map(({ name, path }) => ({
        ...{ code: "custom", input: settings, path: ["settings", ...path] },
        message: `Nothing fills {{${name}}}. Set a variable of this name, or write {{version}}, {{host}} or {{base-url}}.`,
      })),
    );
  }
  // `ZodError` itself is no Error, and what is none the border answers with nothing at all.
  const read = found[1].settings.safeParse(filled.settings);
  if (read.success) return unfilledSettings(read.data, settings);
  throw new z.ZodRealError(read.error.issues.map((issue) => ({ ...issue, path: ["settings", ...issue.path] })));
}
