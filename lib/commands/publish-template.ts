import { z } from "zod";
import { canonical } from "@/lib/domain/canonical";
import { Choices, withChoices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { lastingChoices } from "@/lib/domain/checklist/versions/carrying/lasting-choices";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { Refusal } from "@/lib/domain/refusal";
import type { TemplateVersion, Workspace } from "@/lib/domain/workspace/workspace";
import { keepDocument, onWorkspace } from "./command";
import { latestVersion, templateOf } from "./latest-version";
import { parseApart } from "./parse-apart";
import { titleOf } from "./title-of";

/**
 * `document` is base64. With `template` it becomes the next version of that one, with a `note` why, and without
 * `choices` with those of the version before; `after` is the version it was made from, refused where that is not the
 * latest any more. `title` is else the template's, or the document's own.
 */
export const PublishTemplate = z.object({
  fileName: z.string().trim().min(1).max(200),
  document: z.base64("The document did not arrive whole. Choose it again."),
  choices: Choices.optional(),
  title: z.string().trim().min(1).max(120).optional(),
  template: Id.optional(),
  note: Reason.optional(),
  after: z.number().int().positive().optional(),
});
export type PublishTemplate = z.infer<typeof PublishTemplate>;

/** Makes a template, or its next version, from a document. */
export const publishTemplate = onWorkspace({
  input: PublishTemplate,
  deed: "import-documents",
  gather: read,
  decide: (workspace, input, { newId }, { after, ...made }) => {
    const { fileName, note } = input;
    const before = templateOf(workspace, input.template);
    const last = before?.versions.at(-1);
    const title = titleOf(input, before, made.checklist);
    if (before && last && before.title === title && isSame(last, made))
      return { facts: [], answer: { id: before.id, version: last.version } };
    if (last) refuseBlind(last, input, after);
    refuseTwin(workspace, title, before?.id);
    const template = before?.id ?? newId();
    const version = (last?.version ?? 0) + 1;
    const noted = note === undefined ? {} : { note };
    return {
      facts: [{ type: "template.published", template, version, title, fileName, ...made, ...noted }],
      answer: { id: template, version },
    };
  },
});

async function read({ fileName, document, choices: chosen, template }: PublishTemplate) {
  const bytes = Buffer.from(document, "base64");
  const previous = await latestVersion(template);
  const reading = await parseApart(bytes, fileName, { previous, choices: chosen ?? null });
  const { choices } = reading;
  const checklist = withChoices(reading.checklist, choices);
  const open = openQuestions(reading, choices);
  if (open[0]) throw new Refusal("invalid", open.map(({ message }) => message).join(" "), { problems: open });
  const kept = await keepDocument(bytes);
  return { after: previous?.version, checklist, choices, bytes: bytes.length, document: kept };
}

type Made = Pick<TemplateVersion, "document" | "choices">;

/** Which item of the version before one is was answered then: it makes no difference to the same document. */
const isSame = (last: Made, made: Made): boolean =>
  last.document === made.document &&
  canonical(lastingChoices(last.choices)) === canonical(lastingChoices(made.choices));

function refuseBlind(last: TemplateVersion, { after, note }: PublishTemplate, read: number | undefined): void {
  if (last.version !== read || (after !== undefined && last.version !== after))
    throw new Refusal(
      "stale",
      `${last.by.name} published version ${last.version} in the meantime. Look at what differs from it, then publish again.`,
      { version: last.version },
    );
  if (note === undefined) {
    const why = "Say in a few words why there is a new version.";
    throw new Refusal("invalid", why, { fields: { note: why } });
  }
}

function refuseTwin({ templates }: Workspace, title: string, own: string | undefined): void {
  const twin = Object.values(templates).find((template) => template.title === title && template.id !== own);
  if (!twin) return;
  const way = "Import this as its next version, or give it another title.";
  throw new Refusal("conflict", `There is a template “${twin.title}” already. ${way}`, { template: twin.id });
}
