import { z } from "zod";
import { type Store, store } from "@/lib/client/store";
import { type Draft, DraftSlip } from "./draft";
import { draftKey } from "./draft-key";

const NONE: readonly Draft[] = [];
const stores = new Map<string, Store<readonly Draft[]>>();

/** The documents somebody has under way in this tab. They outlive a reload, as far as the browser has room for them. */
export function draftsOf(person: string): Store<readonly Draft[]> {
  // A server draws pages for everybody: it keeps nothing of anybody.
  if (typeof window === "undefined") return store(NONE);
  const known = stores.get(person);
  if (known) return known;
  const made = store<readonly Draft[]>(restored(person));
  made.subscribe(() => keep(person, made.get()));
  stores.set(person, made);
  return made;
}

const slipsAt = (person: string) => `import ${person}`;

function restored(person: string): Draft[] {
  const slips = z.array(DraftSlip).safeParse(parsed(sessionStorage.getItem(slipsAt(person))));
  if (!slips.success) return [];
  return slips.data.flatMap((slip) => {
    const document = sessionStorage.getItem(draftKey(slip.id));
    return document === null ? [] : [{ ...slip, document, preview: null, refusal: null, answered: null }];
  });
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function keep(person: string, drafts: readonly Draft[]): void {
  const before = z.array(z.object({ id: z.string() })).safeParse(parsed(sessionStorage.getItem(slipsAt(person))));
  const gone = (before.data ?? []).filter(({ id }) => !drafts.some((draft) => draft.id === id));
  for (const { id } of gone) sessionStorage.removeItem(draftKey(id));
  const kept = drafts.filter(({ id, document }) => document !== "" && put(draftKey(id), document));
  put(slipsAt(person), JSON.stringify(kept.map((draft) => DraftSlip.parse(draft))));
}

/** Whether it is kept. A browser that has no room for it keeps the others; the page itself has it until it is left. */
function put(key: string, value: string): boolean {
  try {
    if (sessionStorage.getItem(key) !== value) sessionStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
