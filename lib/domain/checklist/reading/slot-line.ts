import { hasBlank } from "@/lib/domain/checklist/markup/has-blank";
import { type Labelled, labelled } from "@/lib/domain/checklist/markup/labelled";
import { fieldKind } from "@/lib/domain/checklist/meaning/field-kind";
import { isRole } from "@/lib/domain/checklist/meaning/roles";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import type { Reading } from "./reading";

/** A place for a signature in one line; `role` are the words that name who signs, null where the heading does. */
export type SlotLine = { label: string; role: string | null };

/** Where a line stands: what is `loose` is no part of a sign-off block, `head` the opening of the document. */
export type SlotPlace = { at: "block" | "loose" | "head"; form: "row" | "bullet" | "box" };

/** Reads a line as a place for a signature; null where it is none. */
export function slotLine(reading: Reading, text: string, place: SlotPlace): SlotLine | null {
  // Elsewhere only a blank is a place to sign: most lines have none, and need no closer look.
  if (place.at !== "block" && !hasBlank(text)) return null;
  const found = labelled(text);
  if (found === null) return unlabelled(reading, text, place);
  const known = isRole(reading, found.label);
  if (!known && reading.says("slotNot", found.label)) return null;
  const isOpen = hasBlank(found.rest);
  const isSlot =
    (isOpen && reading.says("signedAt", found.rest) !== null) ||
    (place.at === "block"
      ? isInBlock(reading, found, place, known)
      : isOpen && isOutside(reading, found, place, known));
  return isSlot ? named(reading, found) : null;
}

/** A label, and who is named behind it: "Approved by: Security". */
function named(reading: Reading, { label, rest }: Labelled): SlotLine {
  const who = opening(rest);
  if (!isUnnamed(reading.says, label)) return { label, role: label };
  return isRole(reading, who) ? { label: `${label}: ${who}`, role: who } : { label, role: null };
}

/** Says that somebody signs and not who: "Signature", "Name", "Approved by". */
const isUnnamed = (says: Says, label: string): boolean =>
  says("signer", label) !== null ||
  says("slotDetail", label) !== null ||
  says("signature", label) !== null ||
  says("roleAhead", label) === label;

function isInBlock({ says, naming }: Reading, { label, rest }: Labelled, { form }: SlotPlace, known: boolean): boolean {
  const names = known || says("roleAhead", label) !== null || isSignature(says, label);
  if (form === "row") return names && hasBlank(rest);
  if (rest !== "" && !hasBlank(rest))
    return (known && isShort(rest)) || (says("roleAhead", label) !== null && isRole({ says, naming }, opening(rest)));
  return names || (says("slotDetail", label) === null && ["person", "text"].includes(fieldKind(says, label)));
}

const isSignature = (says: Says, label: string) => (says("signer", label) ?? says("signature", label)) !== null;

/** A name may stand already where somebody signs; a sentence is something to do. */
const isShort = (rest: string) => rest.startsWith("@") || rest.split(" ", 5).length < 4;

/** Elsewhere a blank is for a signature where its label says so: "QA signature: ____", "Signed-off-by: ____". */
function isOutside({ says }: Reading, { label }: Labelled, { at }: SlotPlace, known: boolean): boolean {
  if (at === "head") return false;
  return (
    says("signature", label) !== null ||
    says("roleAhead", label) === label ||
    (known && says("signOff", label) !== null)
  );
}

/** "Approved by ____ on ____", "QA Lead ______", and in a sign-off block a box or bullet that is only a role. */
function unlabelled(reading: Reading, text: string, { at, form }: SlotPlace): SlotLine | null {
  const label = opening(text);
  const isBlank = hasBlank(text);
  if (at === "head") return null;
  if (isBlank && reading.says("roleAhead", label) === label) return { label, role: null };
  if (at === "loose" || (form === "row" && !isBlank)) return null;
  return isRole(reading, label) && reading.says("acknowledges", label) === null ? { label, role: label } : null;
}

/** The words up to the first blank or dash. */
const opening = (text: string): string =>
  text
    .slice(0, 300)
    .replace(/(?:_{3}|\s[-–—]\s|\s{2})[\s\S]*$/, "")
    .replace(/[*_`]/g, "")
    .trim();
