import { type Labelled, labelled } from "@/lib/domain/checklist/markup/labelled";
import type { Bullet, List } from "@/lib/domain/checklist/markup/node";
import { bulletKind } from "@/lib/domain/checklist/meaning/bullet-kind";
import { fieldKind } from "@/lib/domain/checklist/meaning/field-kind";
import { launches } from "@/lib/domain/checklist/meaning/launches";
import { contingencyOf } from "./contingency-of";
import { doubt } from "./doubt";
import type { Mode } from "./items";
import type { Outline } from "./outline";
import type { Reading } from "./reading";

/** How the bullets of a list directly below a heading are read; `question` are the words that introduce it. */
export function modeOf(reading: Reading, outline: Outline, list: List, question: string): Mode {
  const { contingent, purpose, boxed } = outline;
  const work = purpose === "work";
  const procedure = work && contingent.of !== null && !list.boxed && (!boxed || list.ordered);
  const states = work && !procedure && isStated(reading, list);
  return {
    plain: procedure || (work && !states && (!reading.boxes || isStepList(reading, outline, list))),
    procedure,
    states,
    contingency: procedure ? contingent.of : contingencyOf(reading, outline, textsOf(list)),
    question,
  };
}

const textsOf = ({ bullets }: List) => bullets.map(({ lead }) => lead?.text ?? "");

/** "- Owner: Ann", "- Date: 3 May", "- Strategy:": a list of nothing else says or asks what is known of the release. */
function isStated({ says }: Reading, { boxed, bullets }: List): boolean {
  if (boxed) return false;
  const fits = (wanted: (found: Labelled) => boolean) => (bullet: Bullet) => {
    const found = bullet.lead === null || bullet.below.length > 0 ? null : labelled(bullet.lead.text);
    return found !== null && wanted(found);
  };
  const names = ({ label }: Labelled) => ["date", "version", "person"].includes(fieldKind(says, label));
  const tells = (found: Labelled) => says("itemField", found.label) !== null || names(found);
  if (bullets.every(fits(tells))) return bullets.some(fits(names));
  return bullets.length > 1 && bullets.every(fits(({ rest }) => rest === ""));
}

/** Numbered steps in a section without boxes, in a document that has some elsewhere: done or only read. */
function isStepList(reading: Reading, outline: Outline, list: List): boolean {
  const { boxed, isTitle, contingent, section, nodes, bare } = outline;
  const { length } = list.bullets;
  if (boxed || isTitle || contingent.of !== null || !list.ordered || length < 2) return false;
  const kinds = list.bullets.map(({ lead }) => lead && bulletKind(reading.says, lead.text, "work"));
  if (kinds.every((kind) => kind !== "note") || kinds.includes("criterion")) return false;
  const commands = list.bullets.filter(hasCommand).length;
  const isPhase = outline.before || outline.after || section.window !== null || launches(reading.says, bare);
  // Near its heading a list is what the section is about.
  const isMain =
    nodes.slice(0, 2).some(({ from }) => from === list.from) && list.bullets.filter(isWord).length * 2 < length;
  const proposed = isPhase || isMain || commands * 2 > length ? "items" : "notes";
  const message = `${length} numbered steps without boxes under "${section.title}" are read as ${proposed === "items" ? "items" : "notes"}, while other sections have boxes.`;
  const answers = [
    { value: "items", label: "Each step is to be done" },
    { value: "notes", label: "The steps are only read" },
  ];
  return doubt(reading, { line: list.from, message, answers, proposed }) === "items";
}

const isWord = ({ lead }: Bullet) => lead === null || !lead.text.trim().includes(" ");

const hasCommand = ({ lead, below }: Bullet) =>
  below.some(({ kind }) => kind === "code") || /`[^`]{3,}`/.test(String(lead?.text));
