import type { ReactNode } from "react";

export type Column = { key: string; label: ReactNode; numeric?: boolean; from?: "md" | "lg" | "sm" };

const FROM = { sm: "max-sm:hidden", md: "max-md:hidden", lg: "max-lg:hidden" };

type Props = { caption: string; columns: readonly Column[]; children: ReactNode };

/** A table with an ink rule above and its heads in small type. Rows are `tr` with `td`. */
export function Table({ caption, columns, children }: Props) {
  return (
    <div className="overflow-x-auto border-t border-ink bg-surface">
      <table className="w-full border-collapse [&_td]:border-b [&_td]:border-rule [&_td]:py-2.5 [&_td]:pr-3 [&_td]:align-top [&_td]:text-quiet [&_td:first-child]:pl-4 [&_td:last-child]:pr-4 [&_th:first-child]:pl-4 [&_tbody_tr:hover_td]:bg-hover">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric, from }) => (
              <th
                key={key}
                scope="col"
                className={`border-b border-rule py-2 pr-3 text-12 font-normal whitespace-nowrap text-muted ${numeric ? "text-right" : "text-left"} ${from ? FROM[from] : ""}`}
              >
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {children}
      </table>
    </div>
  );
}
