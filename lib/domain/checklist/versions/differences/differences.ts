import type { Checklist, Field } from "@/lib/domain/checklist/checklist";
import { quoted } from "@/lib/domain/checklist/versions/quoted";
import { wordChanges } from "./changes";
import type { VersionDifference } from "./difference";
import { goDifference } from "./go-difference";
import { type Changed, itemChanges } from "./item-changes";
import { moves } from "./moves";
import { sectionChanges } from "./section-changes";
import { stageDifferences } from "./stage-differences";
import { named } from "./thing";
import { type Both, differing, type Version, version } from "./version";

/**
 * How a version differs from an earlier one of the same template, in document order: what is removed stands behind what
 * it stood behind, and who signs comes last. What is what is told by the ids alone (`carry`).
 */
export function differences(before: Checklist, now: Checklist): VersionDifference[] {
  const [old, fresh] = [version(before), version(now)];
  const both = fresh.things.flatMap((thing) => {
    const was = old.known.get(thing.id);
    return was === undefined ? [] : [{ before: was, now: thing }];
  });
  const standing = [
    ...added(old, fresh),
    ...both.flatMap((each) => reworded(each, fresh)),
    ...moves(old, fresh, both),
    ...changed(old, fresh),
    ...goDifference(before, now),
  ];
  const places = [...standing.map((each) => ({ each, line: each.line, gone: 0 })), ...removed(old, fresh)];
  places.sort((a, b) => a.line - b.line || a.gone - b.gone);
  return [...places.map(({ each }) => each), ...stageDifferences(before, now)];
}

function added(before: Version, now: Version): VersionDifference[] {
  return now.things
    .filter(({ id }) => !before.known.has(id))
    .map((thing) => {
      const place = now.pathTo(thing.above).at(-1);
      const where = place === undefined ? "" : ` in ${quoted(place)}`;
      return differing(thing, now, { kind: "added", sentence: `${named(thing)} is new${where}.` });
    });
}

type Gone = { each: VersionDifference; line: number; gone: number };

function removed(before: Version, now: Version): Gone[] {
  let line = 0;
  return before.things.flatMap((thing, at) => {
    const stands = now.known.get(thing.id);
    line = stands?.line ?? line;
    if (stands !== undefined) return [];
    const each = differing(thing, before, { kind: "removed", sentence: `${named(thing)} is gone.` });
    return [{ each, line, gone: at + 1 }];
  });
}

function reworded({ before, now }: Both, version: Version): VersionDifference[] {
  if (before.words === now.words) return [];
  const sentence = `${named(before)} reads ${quoted(now.words)} now.`;
  return [differing(now, version, { kind: "reworded", sentence, changes: wordChanges(before.words, now.words) })];
}

function changed({ checklist: before }: Version, now: Version): VersionDifference[] {
  const of = (id: string, changes: readonly Changed[]) => {
    const thing = now.known.get(id);
    return thing === undefined ? [] : changes.map((each) => differing(thing, now, { kind: "changed", ...each }));
  };
  const { checklist } = now;
  return [
    ...inBoth(before.sections, checklist.sections).flatMap(([was, is]) => of(is.id, sectionChanges(was, is))),
    ...inBoth(before.items, checklist.items).flatMap(([was, is]) =>
      of(is.id, itemChanges({ item: was, checklist: before }, { item: is, checklist })),
    ),
    ...inBoth(before.fields, checklist.fields).flatMap(([was, is]) => of(is.id, fieldChanges(was, is))),
  ];
}

function inBoth<It extends { id: string }>(before: readonly It[], now: readonly It[]): [It, It][] {
  const known = new Map(before.map((each) => [each.id, each]));
  return now.flatMap((each): [It, It][] => {
    const was = known.get(each.id);
    return was === undefined ? [] : [[was, each]];
  });
}

function fieldChanges(before: Field, now: Field): Changed[] {
  const [old, asked] = [before, now].map(({ kind, choices }) => (kind === "status" ? choices.join(", ") : kind));
  return old === asked
    ? []
    : [{ what: "answer", sentence: `Blank ${quoted(now.label)} asks for ${asked} now, not ${old}.` }];
}
