import { Sign } from "./sign";

/** Sentences somebody should know and that stop nothing, read aloud when they change; nothing where there are none. */
export function AttentionLines({ sentences }: { sentences: readonly string[] }) {
  return (
    <div aria-live="polite" className="grid gap-1 empty:hidden">
      {sentences.map((sentence) => (
        <p key={sentence} className="flex items-start gap-2">
          <span className="text-attention">
            <Sign name="warn" label="Attention:" />
          </span>
          {sentence}
        </p>
      ))}
    </div>
  );
}
