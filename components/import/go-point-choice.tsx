"use client";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Select } from "@/components/ui/select";
import type { Checklist } from "@/lib/domain/checklist/checklist";

const SHOWN = 3;

type Props = {
  read: Checklist;
  checklist: Checklist;
  choose: (line: number | null) => void;
  /** Back to what was proposed; null where nothing else was chosen. */
  undo: (() => void) | null;
};

/** Where the launch begins: the candidates with their reasons, any other heading, or nowhere. */
export function GoPointChoice({ read, checklist: { goLine }, choose, undo }: Props) {
  const candidates = read.goPoints.slice(0, SHOWN);
  const among = candidates.some(({ line }) => line === goLine);
  const other = goLine !== null && !among ? String(goLine) : "";
  return (
    <>
      {candidates.map(({ line, title, why }) => (
        <Chip key={line} pressed={goLine === line} onClick={() => choose(line)}>
          <span title={why}>
            Before line {line}, {title}
          </span>
        </Chip>
      ))}
      <Chip pressed={goLine === null} onClick={() => choose(null)}>
        At the end: everything is before go
      </Chip>
      <Select
        aria-label="Another heading"
        className="max-w-64 min-h-8!"
        value={other}
        onChange={(event) => event.target.value && choose(Number(event.target.value))}
        empty="Another heading"
        choices={read.sections.map(({ line, title }) => ({ value: String(line), label: `${line} ${title}` }))}
      />
      {undo ? (
        <Button tone="plain" onClick={undo}>
          As proposed
        </Button>
      ) : null}
      {candidates[0] && goLine === candidates[0].line ? (
        <span className="text-12 text-muted">{candidates[0].why}</span>
      ) : null}
    </>
  );
}
