import type { FactorFact } from "./fact";
import { type Factors, noFactors } from "./factor";

/** A person's factors after one more fact about them, that happened `at`. */
export function factorsAfter(before: Factors | undefined, fact: FactorFact, at: string): Factors {
  const { list, codes } = before ?? noFactors;
  switch (fact.type) {
    case "factor.enrolled":
      return { codes, list: [...list, { id: fact.factor, kind: fact.kind, name: fact.name, at }] };
    case "factor.renamed":
      return { codes, list: list.map((one) => (one.id === fact.factor ? { ...one, name: fact.name } : one)) };
    case "factor.removed": {
      const left = list.filter(({ id }) => id !== fact.factor);
      // A recovery code stands in for a second factor: with the last of them the codes end too.
      return { list: left, codes: left.length === 0 ? 0 : codes };
    }
    case "recovery-codes.made":
      return { list, codes: fact.count };
    case "recovery-code.used":
      return { list, codes: Math.max(0, codes - 1) };
  }
}
