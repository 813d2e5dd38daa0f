import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { amount } from "./amount";

/** A moment so long before the launch or after it: "24 hours before go-live", "30 minutes after deployment". */
export function away(says: Says, title: string): Window | null {
  return toward(says, "ago", title, -1) ?? toward(says, "since", title, 1);
}

function toward(says: Says, idea: "ago" | "since", title: string, sign: 1 | -1): Window | null {
  const text = says(idea, title);
  const minutes = text === null ? null : amount(says, text);
  return text === null || minutes === null ? null : { text: text.trim(), from: sign * minutes, to: null };
}
