import type { InferResponseType } from "hono/client";
import { z } from "zod";
import type { api } from "@/lib/client/api";
import { newKey } from "@/lib/client/new-key";
import { Choices } from "@/lib/domain/checklist/choices";

/** What the server says a document would become. */
export type Preview = InferResponseType<typeof api.templates.preview.$post>;

/** What of a draft outlives a reload, its bytes aside. `choices` null: as proposed, or as the version before has them. */
export const DraftSlip = z.object({
  id: z.string(),
  fileName: z.string(),
  template: z.string().nullable(),
  title: z.string().nullable(),
  note: z.string(),
  choices: Choices.nullable(),
  published: z.object({ template: z.string(), version: z.number() }).nullable(),
});
export type DraftSlip = z.infer<typeof DraftSlip>;

/** A document on its way to a template: its bytes in base64, what was chosen, and what was last read in it. */
export type Draft = DraftSlip & {
  document: string;
  preview: Preview | null;
  refusal: string | null;
  /** The question that preview or refusal answers; null before the first. */
  answered: string | null;
};

/** What a preview depends on: while it differs from what was answered, the draft has to be read again. */
export function questionOf({ template, choices }: Pick<Draft, "template" | "choices">): string {
  // What changed since the version before depends on every choice; without one only the readings change what is read.
  return JSON.stringify([template, template === null ? (choices?.readings ?? {}) : choices]);
}

export const newDraft = (fileName: string, template: string | null): Draft => ({
  id: newKey(),
  fileName,
  template,
  title: null,
  note: "",
  choices: null,
  published: null,
  document: "",
  preview: null,
  refusal: null,
  answered: null,
});
