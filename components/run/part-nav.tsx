"use client";

import { Flag } from "lucide-react";
import { Sign, type SignName } from "@/components/ui/sign";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

type Part = RunSheet["parts"][number];
type Group = Part["group"];

const GROUPS: { group: Group; title: string }[] = [
  { group: "before", title: "Before go" },
  { group: "after", title: "After go" },
  { group: "if-declared", title: "Only if declared" },
  { group: "reading", title: "To read" },
];

type Props = { sheet: RunSheet; state: RunState; current: string | null };

/** The parts with how far each is; the go point stands between what prepares and what follows. */
export function PartNav({ sheet, state, current }: Props) {
  return (
    <nav
      aria-label="Parts"
      className="flex overflow-x-auto border-rule bg-ground max-sm:sticky max-sm:top-0 max-sm:z-10 max-sm:border-b sm:sticky sm:top-(--mast) sm:block sm:h-[calc(100vh-var(--mast)-45px)] sm:overflow-y-auto sm:py-5 sm:pr-3 sm:pl-4"
    >
      {GROUPS.map(({ group, title }) => (
        <PartGroup
          key={group}
          {...{ group, title, state, current }}
          parts={sheet.parts.flatMap((part) => shareIn(group, part, state))}
        />
      ))}
    </nav>
  );
}

type Shared = { part: Part; progress: RunState["parts"][string] };

/** A part stands in each group that counts items of it. */
const shareIn = (group: Group, part: Part, { shares }: RunState): Shared[] =>
  (shares[part.id] ?? []).flatMap(({ group: at, progress }) => (at === group ? [{ part, progress }] : []));

type GroupProps = { group: Group; title: string; parts: Shared[]; state: RunState; current: string | null };

function PartGroup({ group, title, parts, state, current }: GroupProps) {
  if (parts.length === 0) return null;
  const required = sum(parts, ({ required: count }) => count);
  const resolved = sum(parts, ({ resolved: count }) => count);
  return (
    <section className="flex sm:mb-3 sm:block" aria-label={title}>
      {group === "after" ? <GoPoint /> : null}
      <h2 className="hidden justify-between px-2 pb-1 text-12 text-muted sm:flex">
        <span>{title}</span>
        {required > 0 ? <span>{`${resolved}/${required}`}</span> : null}
      </h2>
      <ol className="flex sm:block">
        {parts.map(({ part, progress }) => (
          <PartLink
            key={part.id}
            part={part}
            progress={progress}
            later={isLater(group, state)}
            current={current === part.id}
          />
        ))}
      </ol>
    </section>
  );
}

const sum = (parts: readonly Shared[], of: (progress: Shared["progress"]) => number): number =>
  parts.reduce((total, { progress }) => total + of(progress), 0);

const isLater = (group: Group, { go }: RunState): boolean => group !== "before" && !go;

function GoPoint() {
  return (
    <p className="flex flex-none items-center gap-2 px-2 text-12 text-quiet max-sm:border-x max-sm:border-rule-strong sm:mb-3">
      <Flag aria-hidden="true" className="size-4 text-ink" />
      <span className="max-sm:sr-only">Go point</span>
      <span className="hidden flex-1 border-t border-rule-strong sm:block" />
    </p>
  );
}

type LinkProps = { part: Part; progress: Shared["progress"]; later: boolean; current: boolean };

function PartLink({ part, progress, later, current }: LinkProps) {
  const { sign, word } = standingOf(progress, later);
  const inWay = !later && progress.resolved < progress.required;
  return (
    <li className="flex-none">
      <a
        href={`#${part.id}`}
        aria-current={current ? "location" : undefined}
        title={part.title}
        className={`grid grid-cols-[16px_auto_auto] gap-2 px-3 py-3 aria-[current]:shadow-[inset_0_-2px_var(--color-ink)] sm:grid-cols-[16px_minmax(0,1fr)_auto] sm:rounded-lg sm:px-2 sm:py-1 sm:hover:bg-sunk sm:aria-[current]:bg-sunk sm:aria-[current]:shadow-none ${inWay ? "font-semibold text-ink" : "text-quiet"}`}
      >
        <Sign name={sign} label={word} />
        <span className="truncate max-sm:sr-only">{part.title}</span>
        <span className={inWay ? "" : "text-muted"}>{countOf(progress, later)}</span>
      </a>
    </li>
  );
}

function standingOf(progress: LinkProps["progress"], later: boolean): { sign: SignName; word: string } {
  if (progress.required === 0) return { sign: "later", word: "Nothing to answer" };
  if (progress.failed > 0) return { sign: "failed", word: "Failed items" };
  if (progress.blocked > 0) return { sign: "blocked", word: "Blocked items" };
  if (progress.resolved === progress.required) return { sign: "done", word: "Resolved" };
  return later ? { sign: "later", word: "Later" } : { sign: "open", word: "Open" };
}

function countOf(progress: LinkProps["progress"], later: boolean): string {
  if (progress.required === 0) return "";
  const { resolved, required } = progress;
  return resolved === required && !later ? `${required}` : `${resolved}/${required}`;
}
