export type ButtonTone = "normal" | "primary" | "danger" | "plain";
export type ButtonSize = "small" | "normal" | "big";

const TONE: Record<ButtonTone, string> = {
  normal: "border-edge bg-surface text-ink hover:border-muted hover:bg-hover",
  primary: "border-accent bg-accent text-accent-on hover:border-accent-hover hover:bg-accent-hover",
  danger: "border-failed bg-surface text-failed hover:bg-wash-failed",
  plain: "-mx-2 border-transparent px-[7px] text-accent hover:bg-sunk",
};

const SIZE: Record<ButtonSize, string> = {
  small: "min-h-6 px-2 text-12 pointer-coarse:min-h-11",
  normal: "target px-[11px] py-[3px]",
  big: "min-h-10 px-5 py-2 pointer-coarse:min-h-11",
};

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-lg border font-medium whitespace-nowrap no-underline aria-disabled:border-dashed aria-disabled:border-edge aria-disabled:bg-sunk aria-disabled:text-muted aria-disabled:hover:bg-sunk";

/** The classes of a button or of a link that looks like one. */
export const buttonClass = (tone: ButtonTone = "normal", size: ButtonSize = "normal"): string =>
  `${BASE} ${TONE[tone]} ${SIZE[size]}`;
