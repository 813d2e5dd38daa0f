import type { ComponentProps } from "react";

type Choice = { value: string; label: string; off?: boolean };
type Props = Omit<ComponentProps<"select">, "children"> & { choices: readonly Choice[]; empty?: string };

/** One of several, the browser's own list: it works with every keyboard, thumb and screen reader. */
export function Select({ choices, empty, className, ...rest }: Props) {
  return (
    <select
      {...rest}
      className={`block min-h-10 w-full rounded-lg border border-edge bg-surface px-3 text-ink hover:border-muted aria-invalid:border-failed pointer-coarse:min-h-11 ${className ?? ""}`}
    >
      {empty === undefined ? null : <option value="">{empty}</option>}
      {choices.map(({ value, label, off }) => (
        <option key={value} value={value} disabled={off}>
          {label}
        </option>
      ))}
    </select>
  );
}
