import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { Choices, withChoices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { cut } from "@/lib/domain/cut";
import { Id } from "@/lib/domain/id";
import { Refusal } from "@/lib/domain/refusal";
import type { Template, Workspace } from "@/lib/domain/workspace/workspace";
import { keepDocument, onWorkspace } from "./command";
import { parseApart } from "./parse-apart";

/** `document` is base64. With `template` it becomes the next version of that one; `title` is else the document's own. */
export const PublishTemplate = z.object({
  fileName: z.string().trim().min(1).max(200),
  document: z.base64("The document did not arrive whole. Choose it again."),
  choices: Choices.default({}),
  title: z.string().trim().min(1).max(120).optional(),
  template: Id.optional(),
});
type PublishTemplate = z.infer<typeof PublishTemplate>;

/** Makes a template, or its next version, from a document. */
export const publishTemplate = onWorkspace({
  input: PublishTemplate,
  deed: "import-documents",
  gather: read,
  decide: (workspace, input, { newId }, { checklist, document, bytes }) => {
    const { fileName, choices } = input;
    const before = templateBefore(workspace, input);
    const title = input.title ?? before?.title ?? cut(checklist.title || fileName, 120).trim();
    const last = before?.versions.at(-1);
    if (before && last?.document === document && canonical(last.choices) === canonical(choices))
      return { facts: [], answer: { id: before.id, version: last.version } };
    if (!before) refuseTwin(workspace, title);
    const template = before?.id ?? newId();
    const version = (last?.version ?? 0) + 1;
    const made = { template, version, title, document, bytes, fileName, choices, checklist };
    return { facts: [{ type: "template.published", ...made }], answer: { id: template, version } };
  },
});

async function read({ fileName, document, choices }: PublishTemplate) {
  const bytes = Buffer.from(document, "base64");
  const reading = await parseApart(bytes, fileName);
  const checklist = withChoices(reading.checklist, choices);
  const open = openQuestions(reading, choices);
  if (open[0]) throw new Refusal("invalid", open.map(({ message }) => message).join(" "), { problems: open });
  return { checklist, bytes: bytes.length, document: await keepDocument(bytes) };
}

function templateBefore({ templates }: Workspace, { template: id }: PublishTemplate): Template | undefined {
  if (id === undefined) return undefined;
  const template = templates[id];
  if (!template) throw new Refusal("missing", "There is no such template. Reload the page and try again.");
  return template;
}

function refuseTwin({ templates }: Workspace, title: string): void {
  const twin = Object.values(templates).find((template) => template.title === title);
  if (!twin) return;
  const way = "Import this as its next version, or give it another title.";
  throw new Refusal("conflict", `There is a template “${twin.title}” already. ${way}`, { template: twin.id });
}
