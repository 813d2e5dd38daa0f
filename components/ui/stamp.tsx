const TONE = {
  ink: "bg-ink text-ink-on",
  go: "bg-go text-accent-on",
  nogo: "bg-nogo text-accent-on",
  outline: "text-quiet shadow-[inset_0_0_0_1px_var(--color-edge)]",
};
const SIZE = { big: "rounded-md px-2.5 text-20", small: "rounded-sm px-1.5 text-12 leading-5" };

type Props = { word: string; tone: keyof typeof TONE; size?: keyof typeof SIZE };

/** One word set like a stamp. */
export function Stamp({ word, tone, size = "big" }: Props) {
  return (
    <strong
      className={`stamp inline-block font-semibold tracking-[.06em] whitespace-nowrap ${TONE[tone]} ${SIZE[size]}`}
    >
      {word}
    </strong>
  );
}
