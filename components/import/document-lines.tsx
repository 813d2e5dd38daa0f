import { kindOf } from "./kind-of";
import type { Stretch } from "./stretches-of";

type Props = {
  stretch: Stretch;
  source: readonly string[];
  lit: string | null;
  /** The line that was jumped to. */
  marked: number | null;
  light: (ref: string | null) => void;
};

/** The lines as they are, each tinted by the kind of block it belongs to, the kind named where a block begins. */
export function DocumentLines({ stretch, source, lit, marked, light }: Props) {
  return (
    <div className="min-w-0 py-2 pr-4 pl-4 sm:pl-6">
      {stretch.blocks.map(({ block, item }) => {
        const { word, icon: Icon, tint } = kindOf(block, item);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing only lights the same words on the other side
          <div
            key={block.from}
            className={lit !== null && block.ref === lit ? "outline outline-accent" : undefined}
            onMouseEnter={() => light(block.ref ?? null)}
          >
            {linesOf(block, stretch).map((line) => (
              <div
                key={line}
                id={`L${line}`}
                tabIndex={-1}
                className={`grid grid-cols-[44px_92px_minmax(0,1fr)] max-sm:grid-cols-[36px_24px_minmax(0,1fr)] ${marked === line ? "outline-2 outline-focus" : ""}`}
              >
                <span className="pr-3 text-right text-12 leading-5 text-muted select-none">{line}</span>
                <span className="flex gap-1.5 pr-2 text-12 leading-5 text-muted select-none">
                  {line === block.from ? (
                    <>
                      <Icon aria-hidden="true" className="mt-1 size-3 flex-none" />
                      <span className="truncate max-sm:sr-only">{word}</span>
                    </>
                  ) : null}
                </span>
                <pre className={`min-h-5 px-2 leading-5 wrap-anywhere whitespace-pre-wrap ${tint}`}>
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

function linesOf(block: { from: number; to: number }, stretch: Stretch): number[] {
  const from = Math.max(block.from, stretch.from);
  const to = Math.min(block.to, stretch.to);
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
