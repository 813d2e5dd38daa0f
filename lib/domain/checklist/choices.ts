import { z } from "zod";
import { Role } from "@/lib/domain/actor";
import { Refusal } from "@/lib/domain/refusal";
import { type Checklist, Gate, Stage, Window } from "./checklist";
import { leaveOut } from "./choosing/leave-out";
import { renameSigners } from "./choosing/rename-signers";
import { setOptional } from "./choosing/set-optional";
import { setWindows } from "./choosing/set-windows";
import { defaultStages } from "./default-stages";
import { demandWholeScope } from "./demand-whole-scope";

const Id = z.string().min(1).max(60);

/**
 * What a person chose at import instead of what was proposed: the first line after go (null: everything is before it),
 * what the document's own sign-off block decides, and the stages themselves, which then hold whatever `gate` says, with
 * the roles of the document that are called otherwise in them;
 * by line, how doubtful places are read (`Problem.answers`), and which item of the version before one is; by the id of
 * an item or a section whether it is optional and its window (null: none); and the items and sections that are only
 * read and not answered, with what stands below them.
 */
export const Choices = z.object({
  goLine: z.number().int().positive().nullable().optional(),
  gate: Gate.optional(),
  stages: z.array(Stage).optional(),
  renamed: z.record(Role, Role).optional(),
  readings: z.record(z.string().regex(/^\d{1,7}$/), z.string().max(80)).optional(),
  optional: z.record(Id, z.boolean()).optional(),
  windows: z.record(Id, Window.nullable()).optional(),
  leftOut: z.array(Id).optional(),
});
export type Choices = z.infer<typeof Choices>;

/**
 * The checklist as chosen; `readings` were applied when it was read. Refuses as `invalid` a go line outside the document,
 * a stage without roles, a role twice, too many of them, a last stage that does not answer for everything, and a choice
 * for something that is not there.
 */
export function withChoices(read: Checklist, choices: Choices): Checklist {
  demandKnown(read, choices);
  const { optional = {}, windows = {}, leftOut = [] } = choices;
  const checklist = renameSigners(
    leaveOut(setWindows(setOptional(read, optional), windows), leftOut),
    choices.renamed ?? {},
  );
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

function demandKnown({ items, sections }: Checklist, { optional = {}, windows = {}, leftOut = [] }: Choices) {
  const known = new Set([...items, ...sections].map(({ id }) => id));
  const lost = [...Object.keys(optional), ...Object.keys(windows), ...leftOut].find((id) => !known.has(id));
  if (lost === undefined) return;
  const what = `Something was chosen for "${lost}", which is no item and no section of this document.`;
  throw new Refusal("invalid", `${what} Take that choice back, or read the document again.`);
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
