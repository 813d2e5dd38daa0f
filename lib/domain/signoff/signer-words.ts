import type { Signature } from "@/lib/domain/deployment/deployment";

type Read = { by: { name: string } } & Pick<Signature, "delegatedBy" | "paper">;

/** Who signed, for whom where the role was delegated, and whether on paper: "Bob for Anna", "Cora, on paper". */
export function signerWords({ by, delegatedBy, paper }: Read): string {
  const name = delegatedBy ? `${by.name} for ${delegatedBy.name}` : by.name;
  return paper ? `${name}, on paper` : name;
}
