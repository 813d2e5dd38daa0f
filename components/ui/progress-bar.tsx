type Segment = { key: string; label: string; resolved: number; required: number };
type Props = {
  label: string;
  segments: readonly Segment[];
  /** The gap in a hairline grey: in a list, where nothing is urgent about it. */
  calm?: boolean;
  className?: string;
};

/**
 * One segment for each part; the gap of what is missing is in ink, so that it says where it is missing. While most of a
 * part is missing the gap is grey: ink is for the few that are left.
 */
export function ProgressBar({ label, segments, calm, className }: Props) {
  return (
    <div role="img" aria-label={label} className={`progress flex h-2 min-w-16 gap-0.5 ${className ?? ""}`}>
      {segments.map(({ key, label: title, resolved, required }) => (
        <span
          key={key}
          title={`${title}: ${resolved} of ${required}`}
          className="relative block min-w-[3px] rounded-[1px] bg-bar-done"
          style={{ flex: required }}
        >
          {resolved < required ? (
            <i
              className={`absolute right-0 rounded-[1px] ${gapOf(calm ?? false, resolved, required)}`}
              style={{ width: `${((required - resolved) / required) * 100}%` }}
            />
          ) : null}
        </span>
      ))}
    </div>
  );
}

function gapOf(calm: boolean, resolved: number, required: number): string {
  if (calm) return "inset-y-0 bg-rule";
  return resolved * 2 < required ? "inset-y-0 bg-rule-strong" : "-inset-y-0.5 bg-ink";
}
