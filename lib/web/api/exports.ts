import { Refusal } from "@/lib/domain/refusal";
import { formats } from "@/lib/domain/report/registry";
import { filledDocument } from "@/lib/queries/filled-document";
import { goLiveReport } from "@/lib/queries/go-live-report";
import { askerIn } from "@/lib/web/context";
import { download } from "@/lib/web/download";
import { noun } from "./noun";

/** The go-live report as a file, and the document filled in. */
export const exports = noun()
  .get("/deployments/:id/export/document", async (c) => {
    const { text, fileName } = await filledDocument(c.req.param("id"));
    return download(c, text, { fileName: `filled-${fileName}`, mediaType: "text/plain; charset=utf-8" });
  })
  .get("/deployments/:id/export/:format", async (c) => {
    const { id, format: name } = c.req.param();
    const found = Object.entries(formats).find(([extension]) => extension === name);
    if (!found)
      throw new Refusal("missing", `There is no export as ${name}. Choose ${Object.keys(formats).join(", ")}.`);
    const [extension, { mediaType, render }] = found;
    const report = await goLiveReport(id, askerIn(c).person.name);
    return download(c, render(report), { fileName: `go-live-report.${extension}`, mediaType });
  });
