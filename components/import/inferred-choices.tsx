"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Chip } from "@/components/ui/chip";
import { ScrollRegion } from "@/components/ui/scroll-region";
import { type Checklist, type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Choices } from "@/lib/domain/checklist/choices";
import { chooseCounts, countsOf } from "@/lib/domain/checklist/choosing/choose-counts";
import { quantity } from "@/lib/domain/quantity";
import { LineLink } from "./line-link";
import { windowWords } from "./window-words";

type Props = {
  read: Checklist;
  choices: Choices;
  choose: (choices: Choices) => void;
  change: (id: string) => void;
};

type Kind = "steps" | "optional" | "windows";

/** What was inferred from the words: steps, what is optional, windows. Each opens a list to have it otherwise. */
export function InferredChoices({ read, choices, choose, change }: Props) {
  const [open, setOpen] = useState<Kind | null>(null);
  const steps = read.items.filter(({ kind }) => kind === "step");
  const optional = read.items.filter((item) => item.optional && !item.group);
  const windows = [...read.sections.filter(({ window }) => window), ...read.items.filter(({ window }) => window)];
  const kinds: { kind: Kind; words: string; count: number }[] = [
    { kind: "steps", words: quantity(steps.length, "heading made a step", "headings made steps"), count: steps.length },
    { kind: "optional", words: quantity(optional.length, "optional item"), count: optional.length },
    { kind: "windows", words: quantity(windows.length, "window"), count: windows.length },
  ];
  const shown = kinds.filter(({ count }) => count > 0);
  if (shown.length === 0) return <span className="pt-1 text-muted">No steps, windows or optional items.</span>;
  return (
    <>
      {shown.map(({ kind, words }) => (
        <Chip key={kind} pressed={open === kind} onClick={() => setOpen(open === kind ? null : kind)}>
          {words}
        </Chip>
      ))}
      <div className="basis-full empty:hidden">
        {open === "steps" ? <Ticks items={steps} on="required" off="read" {...{ choices, choose }} /> : null}
        {open === "optional" ? <Ticks items={optional} on="optional" off="required" {...{ choices, choose }} /> : null}
        {open === "windows" ? <Windows read={read} choices={choices} change={change} /> : null}
      </div>
    </>
  );
}

type TicksProps = { items: readonly Item[]; on: "required" | "optional"; off: "read" | "required" } & Pick<
  Props,
  "choices" | "choose"
>;

/** A box for each: ticked as it was proposed. */
function Ticks({ items, on, off, choices, choose }: TicksProps) {
  return (
    <Scroll
      label={
        on === "required" ? "Headings made steps; untick what is only a heading" : "Optional; untick what is required"
      }
    >
      {items.map((item) => {
        const counts = countsOf(choices, item.id);
        return (
          <li key={item.id} className="flex items-start gap-3 border-b border-rule">
            <div className="min-w-0 flex-1 wrap-anywhere">
              <Checkbox
                label={plain(item.words)}
                checked={counts !== off}
                onChange={(event) => choose(chooseCounts(choices, item.id, event.target.checked ? "proposed" : off))}
              />
            </div>
            <LineLink line={item.line} className="link py-1">
              Line {item.line}
            </LineLink>
          </li>
        );
      })}
    </Scroll>
  );
}

function Windows({ read, choices, change }: Pick<Props, "read" | "choices" | "change">) {
  const all = [
    ...read.sections.map(({ id, title, line, window }) => ({ id, line, words: title, window })),
    ...read.items.map(({ id, words, line, window }) => ({ id, line, words: plain(words), window })),
  ].filter(({ window }) => window);
  return (
    <Scroll label="Windows">
      {all.map(({ id, words, line, window }) => {
        const chosen = choices.windows?.[id];
        const now = chosen === undefined ? window : chosen;
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1">
            <span className="min-w-0 flex-1 wrap-anywhere">
              {words}: <span className="text-quiet">{now ? windowWords(now) : "no window"}</span>
            </span>
            <LineLink line={line} className="link">
              Line {line}
            </LineLink>
            <Button size="small" onClick={() => change(id)} aria-label={`Change the window of ${words}`}>
              Change
            </Button>
          </li>
        );
      })}
    </Scroll>
  );
}

function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ScrollRegion label={label} className="max-h-72 border-t border-ink">
      <p className="pt-1 text-12 text-muted">{label}</p>
      <ul>{children}</ul>
    </ScrollRegion>
  );
}
