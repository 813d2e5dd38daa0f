"use client";

import { useState } from "react";
import { Chip } from "@/components/ui/chip";
import type { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";
import { DifferenceRow } from "./difference-row";

type Kind = VersionDifference["kind"];

const KINDS: { kind: Kind; word: string }[] = [
  { kind: "added", word: "added" },
  { kind: "removed", word: "removed" },
  { kind: "reworded", word: "reworded" },
  { kind: "moved", word: "moved" },
  { kind: "changed", word: "changed otherwise" },
];

const FIRST = 200;

/** How a version differs from an earlier one, in the document's order, all of it or one kind. */
export function DifferenceList({ differences }: { differences: readonly VersionDifference[] }) {
  const [only, setOnly] = useState<Kind | null>(null);
  const [all, setAll] = useState(false);
  if (differences.length === 0)
    return <p className="pt-3 text-quiet">Nothing that is answered, signed or read differs.</p>;
  const shown = differences.filter(({ kind }) => only === null || kind === only);
  const cut = all ? shown : shown.slice(0, FIRST);
  return (
    <>
      <fieldset aria-label="Which differences are shown" className="flex min-w-0 flex-wrap gap-2 py-2">
        <Chip pressed={only === null} onClick={() => setOnly(null)}>
          All {differences.length}
        </Chip>
        {KINDS.map(({ kind, word }) => {
          const count = differences.filter((each) => each.kind === kind).length;
          return count === 0 ? null : (
            <Chip key={kind} pressed={only === kind} onClick={() => setOnly(kind)}>
              {count} {word}
            </Chip>
          );
        })}
      </fieldset>
      <ol className="border-t border-ink">
        {cut.map((difference) => (
          <DifferenceRow
            key={`${difference.kind} ${difference.of} ${difference.what} ${difference.id} ${difference.line}`}
            difference={difference}
          />
        ))}
      </ol>
      {cut.length < shown.length ? (
        <p className="pt-2">
          <Chip pressed={false} onClick={() => setAll(true)}>
            Show the other {shown.length - cut.length}
          </Chip>
        </p>
      ) : null}
    </>
  );
}
