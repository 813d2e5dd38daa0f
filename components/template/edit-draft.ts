import { z } from "zod";
import { Choices } from "@/lib/domain/checklist/choices";

/** What somebody has made of a version and not published yet. */
export const EditDraft = z.object({
  /** The version it was begun from. */
  base: z.number().int(),
  text: z.string(),
  choices: Choices.nullable(),
  note: z.string(),
});
export type EditDraft = z.infer<typeof EditDraft>;

const at = (person: string, template: string) => `edit ${person} ${template}`;

/** The draft this tab keeps; null where there is none. */
export function keptDraft(person: string, template: string): EditDraft | null {
  try {
    const kept = EditDraft.safeParse(JSON.parse(sessionStorage.getItem(at(person, template)) ?? "null"));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps a draft over a reload; null forgets it. */
export function keepDraft(person: string, template: string, draft: EditDraft | null): void {
  try {
    if (draft) sessionStorage.setItem(at(person, template), JSON.stringify(draft));
    else sessionStorage.removeItem(at(person, template));
  } catch {
    // More than the browser has room for: it stays on the page, which warns before it is left.
  }
}
