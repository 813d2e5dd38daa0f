import { create } from "content-disposition";
import { Refusal } from "@/lib/domain/refusal";
import { formats } from "@/lib/domain/report/registry";
import { filledDocument } from "@/lib/queries/filled-document";
import { goLiveReport } from "@/lib/queries/go-live-report";
import { askerIn } from "@/lib/web/context";
import { noun } from "./noun";

/** The go-live report as a file, and the document filled in. */
export const exports = noun()
  .get("/deployments/:id/export/document", async (c) => {
    const { text, fileName } = await filledDocument(c.req.param("id"));
    return c.body(text, 200, {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": create(`filled-${fileName}`),
    });
  })
  .get("/deployments/:id/export/:format", async (c) => {
    const { id, format: name } = c.req.param();
    const found = Object.entries(formats).find(([extension]) => extension === name);
    if (!found)
      throw new Refusal("missing", `There is no export as ${name}. Choose ${Object.keys(formats).join(", ")}.`);
    const [extension, { mediaType, render }] = found;
    const report = await goLiveReport(id, askerIn(c).person.name);
    return c.body(render(report), 200, {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="go-live-report.${extension}"`,
    });
  });
