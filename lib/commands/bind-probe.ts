import { z } from "zod";
import { bindProbe as bind } from "@/lib/domain/deployment/probing";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import { probes } from "@/lib/probes/registry";
import { asker } from "./asker";
import { onDeployment } from "./command";

export const BindProbe = z.object({
  deployment: Id,
  item: Id,
  kind: z.string().min(1).max(40),
  settings: z.record(z.string(), z.unknown()),
});
type BindProbe = z.infer<typeof BindProbe>;

/** Binds a probe to an item by hand, in place of the one bound before. */
export const bindProbe = onDeployment({
  input: BindProbe,
  deed: "bind-probes",
  gather: async (input) => ({ item: input.item, probe: { kind: input.kind, settings: settingsOf(input) } }),
  decide: (deployment, _, context, bound) => ({ facts: bind(deployment, asker(context), bound), answer: {} }),
});

/** As the kind itself reads them, its defaults filled in. */
function settingsOf({ kind, settings }: BindProbe): Record<string, unknown> {
  const found = Object.entries(probes).find(([name]) => name === kind);
  if (!found) throw new Refusal("invalid", `There is no probe “${kind}”. Choose ${Object.keys(probes).join(" or ")}.`);
  const read = found[1].settings.safeParse(settings);
  if (read.success) return read.data;
  throw new z.ZodError(read.error.issues.map((issue) => ({ ...issue, path: ["settings", ...issue.path] })));
}
