import { ArrowLeftRight, type LucideIcon, Minus, PenLine, Plus, Settings2 } from "lucide-react";
import type { Change, VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";

const KINDS: Record<VersionDifference["kind"], { word: string; icon: LucideIcon; tone: string }> = {
  added: { word: "Added", icon: Plus, tone: "text-done" },
  removed: { word: "Removed", icon: Minus, tone: "text-failed" },
  reworded: { word: "Reworded", icon: PenLine, tone: "text-accent" },
  moved: { word: "Moved", icon: ArrowLeftRight, tone: "text-attention" },
  changed: { word: "Changed", icon: Settings2, tone: "text-attention" },
};

/** One difference: what kind, where, and in which words. */
export function DifferenceRow({ difference }: { difference: VersionDifference }) {
  const { kind, line, path } = difference;
  const { word, icon: Icon, tone } = KINDS[kind];
  return (
    <li className="grid grid-cols-[16px_minmax(0,1fr)_auto] gap-x-3 border-b border-rule py-2 sm:grid-cols-[16px_80px_minmax(0,1fr)_auto]">
      <Icon aria-hidden="true" className={`mt-0.5 size-4 ${tone}`} />
      <span className={`max-sm:col-start-2 ${tone}`}>{word}</span>
      <div className="min-w-0 wrap-anywhere max-sm:col-start-2">
        <Said difference={difference} />
        {path.length > 0 ? <p className="text-12 text-muted">{path.join(" › ")}</p> : null}
      </div>
      <span className="text-12 leading-5 text-muted max-sm:col-start-3 max-sm:row-start-1">
        {line > 0 ? `Line ${line}` : ""}
      </span>
    </li>
  );
}

/** The words themselves where they say it all, else the sentence. */
function Said({ difference: { kind, of, words, changes, sentence } }: { difference: VersionDifference }) {
  const thing = of === "item" || of === "section";
  if (thing && kind === "added") return words;
  if (thing && kind === "removed") return <del>{words}</del>;
  if (kind === "reworded" && changes.length > 0) return <Changes changes={changes} />;
  return (
    <>
      {sentence}
      {changes.length > 0 ? <Changes changes={changes} /> : null}
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <p className="max-h-72 overflow-auto whitespace-pre-wrap">
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
        <Piece key={at} change={change} />
      ))}
    </p>
  );
}

function Piece({ change: { kind, text } }: { change: Change }) {
  if (kind === "same") return <span>{text}</span>;
  const [Mark, word, tone] = MARKS[kind];
  return (
    <Mark className={tone}>
      <span className="sr-only">[{word}: </span>
      {text}
      <span className="sr-only">] </span>
    </Mark>
  );
}

const MARKS = {
  gone: ["del", "without", "bg-wash-failed text-failed"],
  new: ["ins", "now", "bg-wash-done text-done"],
} as const;
