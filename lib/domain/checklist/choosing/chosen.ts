import type { Checklist } from "@/lib/domain/checklist/checklist";
import { type Choices, withChoices } from "@/lib/domain/checklist/choices";
import { Refusal } from "@/lib/domain/refusal";

/** The checklist as chosen; where the choices do not fit together, as read, with the sentence that says why. */
export function chosen(read: Checklist, choices: Choices): { checklist: Checklist; refusal: string | null } {
  try {
    return { checklist: withChoices(read, choices), refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { checklist: read, refusal: error.message };
    throw error;
  }
}
