import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chosen } from "@/lib/domain/checklist/choosing/chosen";
import { examine } from "@/lib/domain/checklist/examine";
import { parse } from "@/lib/domain/checklist/parse";
import { carry } from "./carrying/carry";
import { carryChoices } from "./carrying/carry-choices";
import { carryReadings } from "./carrying/carry-readings";
import { highestId } from "./carrying/highest-id";
import type { VersionDifference } from "./differences/difference";
import { differences } from "./differences/differences";
import { questions } from "./questions";

/** The version before, with the text of its document. */
export type Previous = { version: number; document: string; checklist: Checklist; choices: Choices };

/** `choices` null: those of the version before, as far as they still hold. */
export type Asked = { previous: Previous | null; choices: Choices | null };

/**
 * What a document would be as the next version, or the first one. `checklist` is as it was read with the readings
 * chosen, its ids those of the version before; the other choices are still to be applied (`withChoices`). `differences`
 * are those of what is chosen; null where nothing is before it, or the choices do not fit together.
 */
export type VersionReading = {
  checklist: Checklist;
  problems: Problem[];
  choices: Choices;
  differences: VersionDifference[] | null;
};

/** Reads a document as a version. Never throws on what a person wrote or chose. */
export function readVersion(document: string, { previous, choices }: Asked): VersionReading {
  return previous === null ? readFirst(document, choices ?? {}) : readNext(document, previous, choices);
}

function readFirst(document: string, choices: Choices): VersionReading {
  const readings = choices.readings ?? {};
  const { checklist, problems } = examine(document, readings);
  // Read in another way, everything else of the document keeps its id, and what was chosen for it.
  const plain = Object.keys(readings).length === 0 ? checklist : parse(document).checklist;
  const first = { ...plain, highest: highestId(plain) };
  const kept = plain === checklist ? first : carry(first, checklist).checklist;
  return { checklist: kept, problems, choices, differences: null };
}

function readNext(document: string, previous: Previous, given: Choices | null): VersionReading {
  const readings = given ? (given.readings ?? {}) : carryReadings(previous.choices, previous.document, document);
  const read = examine(document, readings);
  const { checklist, doubtful } = carry(previous.checklist, read.checklist, readings);
  const { choices, lost } = given ? { choices: given, lost: [] } : carryChoices(previous, checklist, readings);
  const asked = new Set(read.problems.filter(({ answers }) => answers !== undefined).map(({ line }) => line));
  const told = lost.map((message) => ({ line: 1, message, ask: false }));
  const problems = [...told, ...read.problems, ...questions(doubtful, previous.version, asked)];
  return {
    ...{ checklist, choices, problems: problems.sort((a, b) => a.line - b.line) },
    differences: compared(previous.checklist, checklist, choices),
  };
}

function compared(before: Checklist, read: Checklist, choices: Choices): VersionDifference[] | null {
  const { checklist, refusal } = chosen(read, choices);
  return refusal === null ? differences(before, checklist) : null;
}
