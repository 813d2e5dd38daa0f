import type { Item } from "@/lib/domain/checklist/checklist";
import type { AnswerState } from "@/lib/domain/deployment/deployment";
import { FilledWords } from "./filled-words";
import { type AnswerOf, STATE_WORDS } from "./item-state";

type Props = {
  item: Item;
  state: AnswerState;
  answer: AnswerOf | undefined;
  waived: string | null;
  aside: string | null;
  left: boolean;
  earlier: string | null;
  sending: AnswerState | undefined;
};

/** What stands right of the words: the state where it is not simply done, its reason, the option chosen. */
export function RowRemark({ item, state, answer, waived, aside, left, earlier, sending }: Props) {
  const said = saying(state, waived === null ? answer : undefined, sending, earlier);
  const reason = waived ?? earlier ?? answer?.reason;
  const option = item.options.find(({ id }) => id === answer?.option);
  const marks = marksOf(item, state);
  const shown = [said, option, left, waived !== null, aside, marks.length > 0];
  if (!shown.some(Boolean)) return null;
  return (
    <span className="remark">
      {said ? <b className={said.tone}>{said.word}</b> : <Marks marks={marks} />}
      {waived === null ? null : <b>Waived</b>}
      {aside === null ? null : <span>{aside}</span>}
      {left ? <span>left open at go</span> : null}
      {reason && !sending ? <q title={reason}>{reason}</q> : null}
      {option ? (
        <q>
          <FilledWords words={option.words} />
        </q>
      ) : null}
    </span>
  );
}

function saying(
  state: AnswerState,
  answer: AnswerOf | undefined,
  sending: AnswerState | undefined,
  earlier: string | null,
) {
  if (sending) return { word: `${STATE_WORDS[sending]}, sending`, tone: "s-sending" };
  if (earlier) return { word: "To confirm", tone: "" };
  if (state === "open" && answer?.regressed) return { word: "Regressed", tone: "s-failed" };
  if (state === "open") return answer?.changed ? { word: "Open again", tone: "" } : null;
  if (state === "done") return null;
  return { word: STATE_WORDS[state], tone: `s-${state}` };
}

const Marks = ({ marks }: { marks: readonly string[] }) => marks.map((mark) => <span key={mark}>{mark}</span>);

function marksOf(item: Item, state: AnswerState): string[] {
  const lines = item.code.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  const marks: (string | false)[] = [
    item.origin === "added" && "added here",
    item.computed !== null && "by itself",
    item.optional && "optional",
    item.condition !== null && state === "open" && "conditional",
    lines > 0 && (lines === 1 ? "1 line" : `${lines} lines`),
  ];
  return marks.filter((mark) => mark !== false);
}
