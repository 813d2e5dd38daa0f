import { createRoute, z } from "@hono/zod-openapi";
import { previewImport } from "@/lib/commands/preview-import";
import { PublishTemplate, publishTemplate } from "@/lib/commands/publish-template";
import { SetPolicy, setPolicy } from "@/lib/commands/set-policy";
import { demand } from "@/lib/domain/access";
import { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import { Choices } from "@/lib/domain/checklist/choices";
import { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";
import { versionDocument } from "@/lib/queries/version-document";
import { askerIn, contextOf } from "@/lib/web/context";
import { documentIn } from "@/lib/web/document-in";
import { download } from "@/lib/web/download";
import { act } from "./act";
import { noun } from "./noun";

const published = z.object({ id: z.string(), version: z.number(), seq: z.number() });

const preview = act("/templates/preview", {
  summary: "What a document would become; nothing is kept",
  body: PublishTemplate.pick({ fileName: true, document: true, template: true, choices: true }),
  answer: z.object({
    checklist: Checklist,
    problems: z.array(Problem),
    choices: Choices,
    differences: z.array(VersionDifference).nullable(),
    title: z.string(),
    version: z.number(),
    sha256: z.string(),
    bytes: z.number(),
    staffing: z.array(z.string()),
  }),
});
const publish = act("/templates", {
  summary: "Make a template of a document, or its next version",
  body: PublishTemplate,
  answer: published,
});
const push = createRoute({
  method: "post",
  path: "/templates/documents",
  summary:
    "The same with the document as it is: its bytes are the body, at most 2,000,000, and the rest stands in the address",
  request: {
    query: PublishTemplate.pick({ fileName: true, title: true, template: true, note: true }).extend({
      after: z.coerce.number().int().positive().optional(),
    }),
    body: { content: { "application/octet-stream": { schema: z.string() }, "text/markdown": { schema: z.string() } } },
  },
  responses: { 200: { description: "Done", content: { "application/json": { schema: published } } } },
});
const policy = act("/templates/{template}/policy", {
  summary: "Set the rules of separation of duties for what is opened from here on",
  body: SetPolicy.omit({ template: true }),
  answer: z.object({ seq: z.number(), staffing: z.array(z.string()) }),
});

/** The checklists deployments are opened from. */
export const templates = noun()
  .openapi(preview, async (c) => {
    demand(askerIn(c).person, "import-documents");
    return c.json(await previewImport(c.req.valid("json")), 200);
  })
  .openapi(publish, async (c) => c.json(await publishTemplate(c.req.valid("json"), contextOf(c)), 200))
  .openapi(push, async (c) => {
    const document = documentIn(c);
    return c.json(await publishTemplate({ ...c.req.valid("query"), document }, contextOf(c)), 200);
  })
  .openapi(policy, async (c) =>
    c.json(await setPolicy({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .get("/templates/:template/versions/:version/document", async (c) => {
    const { template, version } = c.req.param();
    const { bytes, fileName } = await versionDocument(template, Number(version));
    return download(c, bytes, { fileName, mediaType: "application/octet-stream" });
  });
