import { Sign } from "@/components/ui/sign";
import type { Choices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import type { Preview } from "./use-import";

type Props = { preview: Preview; choices: Choices; staffing: readonly string[] };

/** What a person should look at, each a link to its line; questions first need an answer above. */
export function ProblemList({ preview, choices, staffing }: Props) {
  const { problems } = preview;
  const open = openQuestions(preview, choices);
  const count = problems.length + staffing.length;
  if (count === 0) return null;
  return (
    <section aria-labelledby="problems" className="px-4 pt-4 pb-6 sm:px-6">
      <h2 id="problems" className="border-b border-rule pb-1 font-semibold">
        {count === 1 ? "1 thing" : `${count} things`} to look at{" "}
        <span className="font-normal text-muted">
          {open.length === 0 ? "none stops the import" : `${open.length} must be answered above before publishing`}
        </span>
      </h2>
      <ul className="max-h-80 overflow-auto">
        {problems.map((problem) => (
          <Problem key={`${problem.line} ${problem.message}`} {...problem} open={open.includes(problem)} />
        ))}
        {staffing.map((sentence) => (
          <li key={sentence} className="flex items-start gap-3 border-b border-rule py-1.5">
            <span className="text-attention">
              <Sign name="warn" label="Attention:" />
            </span>
            <span className="w-20 flex-none text-muted">People</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problem({ line, message, ask, open }: Preview["problems"][number] & { open: boolean }) {
  return (
    <li className="border-b border-rule">
      <a href={`#L${line}`} className="flex items-start gap-3 py-1.5 hover:bg-hover">
        <span className="text-attention">
          <Sign name={ask ? "error" : "warn"} label={ask ? "Question:" : "Attention:"} />
        </span>
        <span className="link w-20 flex-none">Line {line}</span>
        <span className="min-w-0 flex-1 wrap-anywhere">{withoutLine(message)}</span>
        {ask ? <span className="text-muted">{open ? "waits for your answer" : "answered"}</span> : null}
      </a>
    </li>
  );
}

/** The line stands beside it already. */
function withoutLine(message: string): string {
  const said = message.replace(/^Line \d+: /, "");
  return said.charAt(0).toUpperCase() + said.slice(1);
}
