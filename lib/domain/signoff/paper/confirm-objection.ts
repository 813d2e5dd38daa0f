import type { Paper } from "./paper";

/** Why somebody is not the one to confirm a signature on paper, as a sentence; null where they are. */
export function confirmObjection({ signer, entered }: Paper, { id }: { id: string }): string | null {
  if (signer.id === id) return "This is your own signature on paper; somebody else confirms it.";
  if (entered.by.id === id) return "You entered this signature; somebody else confirms it.";
  return null;
}
