import { ScrollRegion } from "@/components/ui/scroll-region";
import { Sign } from "@/components/ui/sign";
import type { Choices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { answered } from "./answered";
import type { Preview } from "./draft";
import { ProblemLine } from "./problem-line";

type Props = {
  preview: Preview;
  choices: Choices;
  choose: (choices: Choices) => void;
  staffing: readonly string[];
};

/** What a person should look at, each with a link to its line; what asks first, with its answers beside it. */
export function ProblemList({ preview, choices, choose, staffing }: Props) {
  const { problems } = preview;
  const open = openQuestions(preview, choices);
  const count = problems.length + staffing.length;
  if (count === 0) return null;
  const asking = problems.filter(({ ask, answers }) => ask || answers);
  const telling = problems.filter((problem) => !asking.includes(problem));
  return (
    <section aria-labelledby="problems" className="px-4 pt-4 pb-6 sm:px-6">
      <h2 id="problems" className="border-b border-rule pb-1 font-semibold">
        {count === 1 ? "1 thing" : `${count} things`} to look at{" "}
        <span className="font-normal text-muted">
          {open.length === 0 ? "none stops the import" : `${open.length} must be answered before publishing`}
        </span>
      </h2>
      <ScrollRegion label="What to look at" className="max-h-96">
        <ul>
          {[...asking, ...telling].map((problem) => (
            <ProblemLine
              key={`${problem.line} ${problem.message}`}
              problem={problem}
              open={open.includes(problem)}
              answer={choices.readings?.[problem.line]}
              choose={(value) => choose(answered(preview, choices, problem.line, value))}
            />
          ))}
          {staffing.map((sentence) => (
            <li key={sentence} className="flex items-start gap-3 border-b border-rule py-1.5">
              <span className="text-attention">
                <Sign name="warn" label="Attention:" />
              </span>
              <span className="w-20 flex-none text-muted max-sm:w-auto">People</span>
              <span>{sentence}</span>
            </li>
          ))}
        </ul>
      </ScrollRegion>
    </section>
  );
}
