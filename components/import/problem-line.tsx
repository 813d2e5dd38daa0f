"use client";

import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Sign } from "@/components/ui/sign";
import type { Preview } from "./draft";
import { LineLink } from "./line-link";

type Props = {
  problem: Preview["problems"][number];
  /** It waits for an answer. */
  open: boolean;
  /** The answer given; undefined where it is as proposed. */
  answer: string | undefined;
  choose: (value: string | undefined) => void;
};

/** One thing to look at; where it can be read in several ways, each is one press away. */
export function ProblemLine({ problem, open, answer, choose }: Props) {
  const { line, message, ask, answers, chosen } = problem;
  const now = answer ?? chosen ?? null;
  return (
    <li className="border-b border-rule py-1.5">
      <div className="flex items-start gap-x-3 max-sm:flex-wrap">
        <span className="text-attention">
          <Sign name={ask ? "error" : "warn"} label={ask || answers ? "Question:" : "Attention:"} />
        </span>
        <LineLink line={line} className="link w-20 flex-none">
          Line {line}
        </LineLink>
        <span className="min-w-0 flex-1 wrap-anywhere max-sm:order-1 max-sm:basis-full">{withoutLine(message)}</span>
        {ask ? <span className="text-muted">{open ? "waits for your answer" : "answered"}</span> : null}
      </div>
      {answers ? (
        <fieldset
          aria-label={`Answers for line ${line}`}
          className="flex min-w-0 flex-wrap items-center gap-2 pt-1 sm:pl-[120px]"
        >
          {answers.map(({ value, label }) => (
            <Chip key={value} pressed={now === value} onClick={() => choose(value)}>
              {label}
            </Chip>
          ))}
          {answer === undefined ? null : (
            <Button tone="plain" onClick={() => choose(undefined)} aria-label={`Undo the answer for line ${line}`}>
              Undo
            </Button>
          )}
        </fieldset>
      ) : null}
    </li>
  );
}

/** The line stands beside it already. */
function withoutLine(message: string): string {
  const said = message.replace(/^Line \d+: /, "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
