import { z } from "zod";
import type { Probe } from "@/lib/probes/probe";
import { probes } from "@/lib/probes/registry";

/** A kind of probe as it is offered: what it is called and does, settings to begin with, and the schema of its settings (JSON Schema). */
export type ProbeKind = {
  kind: string;
  title: string;
  usage: string;
  /** Some of its settings ask more than a visitor would: that takes a proof that the target is yours. */
  isActive: boolean;
  examples: { words: string; settings: Record<string, unknown> }[];
  schema: Record<string, unknown>;
};

/** Every kind of probe there is, by its title. */
export const probeKinds = (): ProbeKind[] =>
  // Safe: only what every kind has whatever its settings is read.
  Object.entries(probes as unknown as Record<string, Probe<unknown, unknown>>)
    .map(([kind, { title, usage, active, examples, settings }]) => ({
      ...{ kind, title, usage, isActive: active !== undefined },
      examples: Object.entries(examples).map(([words, example]) => ({ words, settings: example })),
      schema: z.toJSONSchema(settings, { io: "input", unrepresentable: "any" }) as Record<string, unknown>,
    }))
    .sort((one, other) => one.title.localeCompare(other.title));
