import { z } from "@hono/zod-openapi";
import { probeKinds as kinds } from "@/lib/commands/probe-kinds";
import { knownSecrets } from "@/lib/queries/known-secrets";
import { ask } from "./ask";
import { noun } from "./noun";

const Settings = z.record(z.string(), z.unknown());

const look = ask("/deployments/{id}/probe-kinds", {
  summary: "The kinds of probes, the schemas of their settings, and the secrets these may name",
  answer: z.object({
    kinds: z.array(
      z.object({
        ...{ kind: z.string(), title: z.string(), usage: z.string(), isActive: z.boolean() },
        examples: z.array(z.object({ words: z.string(), settings: Settings })),
        schema: Settings,
      }),
    ),
    secrets: z.array(z.object({ name: z.string(), places: z.array(z.string()) })),
  }),
});

/** What probes there are to bind. */
export const probeKinds = noun().openapi(look, async (c) =>
  c.json({ kinds: kinds(), secrets: await knownSecrets(c.req.valid("param").id) }, 200),
);
