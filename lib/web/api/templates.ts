import { z } from "@hono/zod-openapi";
import { previewImport } from "@/lib/commands/preview-import";
import { PublishTemplate, publishTemplate } from "@/lib/commands/publish-template";
import { SetPolicy, setPolicy } from "@/lib/commands/set-policy";
import { demand } from "@/lib/domain/access";
import { Checklist } from "@/lib/domain/checklist/checklist";
import { askerIn, contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const Problem = z.object({ line: z.number(), message: z.string(), ask: z.boolean() });

const preview = act("/templates/preview", {
  summary: "What a document would become; nothing is kept",
  body: PublishTemplate.pick({ fileName: true, document: true }),
  answer: z.object({
    checklist: Checklist,
    problems: z.array(Problem),
    sha256: z.string(),
    bytes: z.number(),
    staffing: z.array(z.string()),
  }),
});
const publish = act("/templates", {
  summary: "Make a template of a document, or its next version",
  body: PublishTemplate,
  answer: z.object({ id: z.string(), version: z.number(), seq: z.number() }),
});
const policy = act("/templates/{template}/policy", {
  summary: "Set the rules of separation of duties for what is opened from here on",
  body: SetPolicy.omit({ template: true }),
  answer: z.object({ seq: z.number() }),
});

/** The checklists deployments are opened from. */
export const templates = noun()
  .openapi(preview, async (c) => {
    demand(askerIn(c).person, "import-documents");
    const { fileName, document } = c.req.valid("json");
    return c.json(await previewImport(fileName, document), 200);
  })
  .openapi(publish, async (c) => c.json(await publishTemplate(c.req.valid("json"), contextOf(c)), 200))
  .openapi(policy, async (c) =>
    c.json(await setPolicy({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
