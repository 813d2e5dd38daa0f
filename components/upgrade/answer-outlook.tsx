import { Sign, type SignName } from "@/components/ui/sign";
import { STATE_WORDS } from "@/lib/domain/deployment/state-words";
import type { UpgradePreview } from "@/lib/domain/deployment/upgrade/preview";
import { quantity } from "@/lib/domain/quantity";

type Line = { key: string; sign: SignName; subject: string; text: string };

/** What becomes of the answers given so far, of probes and blanks, and of the rules. */
export function AnswerOutlook({ preview }: { preview: UpgradePreview }) {
  const lines = linesOf(preview);
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="ruled pb-2 text-16 font-semibold">
        What was answered
      </h2>
      <p className="flex gap-3 border-b border-rule py-1.5">
        <Sign name={preview.carried === 0 ? "open" : "done"} />
        {preview.carried === 1 ? "1 answer carries over." : `${preview.carried || "No"} answers carry over.`}
      </p>
      <ul>
        {lines.map(({ key, sign, subject, text }) => (
          <li key={key} className="flex gap-3 border-b border-rule py-1.5">
            <Sign name={sign} />
            <span className="min-w-0 wrap-anywhere">
              {subject}
              <span className="block text-12 leading-5 text-muted">{text}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf({ touched, reopened, unbound, blanks, tooLate, rules, to }: UpgradePreview): Line[] {
  const late = `${quantity(tooLate.length, "item")} of version ${to} to be prepared before go`;
  return [
    ...numbered("reopened", reopened, (subject) => ({
      ...{ sign: "open", subject, text: "Open again: the option chosen is not offered any more." },
    })),
    ...touched.map(({ id, words, state, sentence }, at) => ({
      ...{ key: `touched ${id} ${at}`, sign: state, subject: words },
      text: `Answered as ${STATE_WORDS[state]}. ${sentence}`,
    })),
    ...numbered("unbound", unbound, (subject) => ({ sign: "warn", subject, text: "Its probe is taken away." })),
    ...numbered("blank", blanks, (subject) => ({
      ...{ sign: "warn", subject, text: "What was filled in here is asked no more; it stays in the record." },
    })),
    ...numbered("rule", rules, (subject) => ({ sign: "warn", subject, text: "A rule of this template changed." })),
    ...(tooLate.length > 0
      ? [
          {
            key: "late",
            sign: "later" as const,
            subject: tooLate.join(" · "),
            text: `Left out, for go was called: ${late}.`,
          },
        ]
      : []),
  ];
}

const numbered = (kind: string, subjects: readonly string[], line: (subject: string) => Omit<Line, "key">): Line[] =>
  subjects.map((subject, at) => ({ key: `${kind} ${at}`, ...line(subject) }));
