import { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";
import { type Checklist, Gate, Stage } from "./checklist";
import { defaultStages } from "./default-stages";
import { demandWholeScope } from "./demand-whole-scope";

/**
 * What a person chose at import instead of what was proposed: the first line after go (null: everything is before it),
 * what the document's own sign-off block decides, and the stages themselves, which then hold whatever `gate` says.
 */
export const Choices = z.object({
  goLine: z.number().int().positive().nullable().optional(),
  gate: Gate.optional(),
  stages: z.array(Stage).optional(),
});
export type Choices = z.infer<typeof Choices>;

/**
 * The checklist as chosen. Refuses as `invalid` a go line outside the document, a stage without
 * roles, a role twice, too many of them, and a last stage that does not answer for everything.
 */
export function withChoices(checklist: Checklist, choices: Choices): Checklist {
  const goLine = choices.goLine === undefined ? checklist.goLine : choices.goLine;
  if (goLine !== null && goLine > checklist.lines)
    throw new Refusal(
      "invalid",
      `The document has ${checklist.lines} lines: choose a line up to there for go, or none.`,
    );
  const stages = withGoStages(choices.stages ?? decided(checklist, choices.gate));
  refuseTooMany(stages);
  refuseStages(stages);
  const chosen = { ...checklist, goLine, stages };
  demandWholeScope(chosen);
  return chosen;
}

function decided({ stages, slots }: Checklist, gate: Gate | undefined): Stage[] {
  if (gate === undefined || slots.length === 0) return stages;
  return stages.map((stage) => ({ ...stage, gate }));
}

/** A go gate that no stage decides gets the default ones. */
const withGoStages = (stages: readonly Stage[]): Stage[] =>
  stages.some((stage) => stage.gate === "go") ? [...stages] : [...defaultStages(), ...stages];

const MOST_ROLES = 40;

function refuseTooMany(stages: readonly Stage[]) {
  const { length } = stages.flatMap(({ roles }) => roles);
  if (length > MOST_ROLES)
    throw new Refusal("invalid", `${length} roles would sign, at most ${MOST_ROLES} can: choose who does.`);
}

function refuseStages(stages: readonly Stage[]) {
  const ids = new Set<string>();
  const signing = new Set<string>();
  for (const { id, name, gate, roles } of stages) {
    if (roles.length === 0)
      throw new Refusal("invalid", `Stage "${name}" has no role: name who signs in it, or remove it.`);
    if (ids.has(id)) throw new Refusal("invalid", `Two stages have the id "${id}": give each one of its own.`);
    ids.add(id);
    for (const { role } of roles) {
      const key = `${gate} ${role.toLowerCase()}`;
      if (signing.has(key))
        throw new Refusal("invalid", `"${role}" stands twice in the stages of one gate: leave it in one of them.`);
      signing.add(key);
    }
  }
}
