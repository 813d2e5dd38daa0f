import type { Block, Checklist } from "@/lib/domain/checklist/checklist";
import { kindOf } from "./kind-of";
import type { Stretch } from "./pairs-of";

type Props = {
  pair: Stretch;
  source: readonly string[];
  checklist: Checklist;
  lit: string | null;
  light: (ref: string | null) => void;
};

/** The lines as they are, each tinted by the kind of block it belongs to, the kind named where a block begins. */
export function DocumentLines({ pair, source, checklist, lit, light }: Props) {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  return (
    <div className="min-w-0 py-2 pr-4 pl-4 sm:pl-6">
      {pair.blocks.map((block) => {
        const kind = kindOf(block, block.ref === undefined ? undefined : items.get(block.ref));
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights the same words on the other side
          <div
            key={block.from}
            className={lit !== null && block.ref === lit ? "outline outline-accent" : undefined}
            onMouseEnter={() => light(block.ref ?? null)}
          >
            {linesOf(block, pair).map((line) => (
              <div
                key={line}
                id={`L${line}`}
                className="grid scroll-mt-14 grid-cols-[40px_84px_minmax(0,1fr)] target:outline-2 target:outline-focus"
              >
                <span className="pr-3 text-right text-12 leading-5 text-muted select-none">{line}</span>
                <span className="truncate pr-2 text-12 leading-5 text-muted select-none">
                  {line === block.from ? kind.word : ""}
                </span>
                <pre className={`min-h-5 px-2 leading-5 wrap-anywhere whitespace-pre-wrap ${kind.tint}`}>
                  {source[line - 1]}
                </pre>
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}

function linesOf(block: Block, pair: Stretch): number[] {
  const from = Math.max(block.from, pair.from);
  const to = Math.min(block.to, pair.to);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
