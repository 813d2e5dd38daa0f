import fc from "fast-check";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { anna } from "@/lib/domain/deployment/sample.test-fixture";
import { Refusal } from "@/lib/domain/refusal";
import { holds, type Model, PEOPLE, type Real, ROLES } from "./account.test-fixture";

type Step = (model: Model, real: Real) => void;

/** One act as fast-check drives it; after each the two accounts are held against each other. */
export class Act implements fc.Command<Model, Real> {
  readonly name: string;
  readonly step: Step;
  constructor(name: string, step: Step) {
    this.name = name;
    this.step = step;
  }
  check = () => true;
  run(model: Model, real: Real) {
    this.step(model, real);
    holds(model, real);
  }
  toString = () => this.name;
}

/** Tells what an act comes to; answers null where it is refused or changes nothing. */
export function told({ story }: Real, who: typeof anna, decide: () => DeploymentFact[]): number | null {
  try {
    const facts = decide();
    story.tell(who, ...facts);
    return facts.length > 0 ? story.deployment.seq : null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

export const anyone = fc.constantFrom(...PEOPLE);
export const anyLeaf = fc.constantFrom("i1", "i3", "i4", "i5", "i6", "a1", "a2");
export const anyRole = fc.constantFrom(...ROLES);
