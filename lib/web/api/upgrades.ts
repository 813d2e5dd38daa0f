import { z } from "@hono/zod-openapi";
import { AddItem, addItem } from "@/lib/commands/add-item";
import { UpgradeDeployment, upgradeDeployment } from "@/lib/commands/upgrade-deployment";
import type { UpgradePreview } from "@/lib/domain/deployment/upgrade/preview";
import { upgradePreview } from "@/lib/queries/upgrade-preview";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { ask } from "./ask";
import { noun } from "./noun";

const itself = { deployment: true } as const;
const answer = z.object({ seq: z.number() });

// Safe: the query answers with nothing else. Its every part spelled out would be a second definition to keep.
const Preview = z.looseObject({ hash: z.string() }) as unknown as z.ZodType<UpgradePreview>;

const look = ask("/deployments/{id}/upgrades/{version}", {
  summary: "What upgrading a deployment to a version of its template would change",
  answer: Preview,
});
const upgrade = act("/deployments/{id}/upgrades", {
  summary: "Let a deployment stand on a newer version, exactly as a preview said; `shown` is its hash",
  body: UpgradeDeployment.omit(itself),
  answer,
});
const add = act("/deployments/{id}/items", {
  summary: "Add an item to this deployment alone",
  body: AddItem.omit(itself),
  answer,
});

/** How the checklist of a deployment changes while it runs. */
export const upgrades = noun()
  .openapi(look, async (c) => {
    const { id, version } = c.req.valid("param");
    return c.json(await upgradePreview(id, Number(version)), 200);
  })
  .openapi(upgrade, async (c) =>
    c.json(await upgradeDeployment({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  )
  .openapi(add, async (c) =>
    c.json(await addItem({ ...c.req.valid("json"), deployment: c.req.valid("param").id }, contextOf(c)), 200),
  );
