const GLYPH_OF = {
  done: "done",
  approved: "done",
  pass: "done",
  failed: "failed",
  rejected: "failed",
  fail: "failed",
  blocked: "blocked",
  "not-applicable": "none",
  open: "open",
  missing: "open",
  stale: "stale",
  withdrawn: "none",
  you: "you",
  sending: "sending",
  later: "later",
  warn: "warn",
  error: "unjudged",
  procedure: "procedure",
} as const;

export type SignName = keyof typeof GLYPH_OF;

/** A state by its sign. The word always stands beside it: visibly, or as `label` for the screen reader. */
export function Sign({ name, label }: { name: SignName; label?: string | undefined }) {
  return (
    <>
      <svg className={`sign s-${name}`} viewBox="0 0 16 16" aria-hidden="true">
        <use href={`#i-${GLYPH_OF[name]}`} />
      </svg>
      {label === undefined ? null : <span className="sr-only">{label} </span>}
    </>
  );
}
