import type { Deployment } from "@/lib/domain/deployment/deployment";
import { Refusal } from "@/lib/domain/refusal";
import type { Waiver } from "./waiver";

/** Finds what was asked for by the place (`seq`) of its entry, or refuses. */
export function waiverAt({ waivers }: Pick<Deployment, "waivers">, place: number): Waiver {
  const waiver = waivers.find(({ seq }) => seq === place);
  if (!waiver) throw new Refusal("missing", "Nothing was asked for there. Reload the page and try again.");
  return waiver;
}
