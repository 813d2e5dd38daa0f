import type { Answer } from "./deployment";

/** Who gave an answer, as it is shown; null where none was given. */
export function answeredBy({
  by,
  automatic,
}: { by: { name: string } | null } & Pick<Answer, "automatic">): string | null {
  return automatic ? `its probe, as ${automatic.name} had set it` : (by?.name ?? null);
}
