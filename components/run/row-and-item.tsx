"use client";

import { lazy, Suspense } from "react";
import type { SheetRow as Row } from "@/lib/domain/deployment/view/run-sheet";
import type { RowView } from "./row-view";
import { SheetRow } from "./sheet-row";

const OpenedItem = lazy(() => import("./opened-item").then(({ OpenedItem }) => ({ default: OpenedItem })));

type Props = { row: Row; view: RowView; group: string | null };

/** A row and, when it is open, what it holds. */
export function RowAndItem({ row: { item, depth }, view, group }: Props) {
  const { lock, ...shown } = view;
  return (
    <>
      <SheetRow item={item} depth={depth} group={group} locked={lock !== null} {...shown} />
      {view.open ? (
        <li className="opened">
          <Suspense fallback={<p className="text-muted">One moment</p>}>
            <OpenedItem item={item} view={view} />
          </Suspense>
        </li>
      ) : null}
    </>
  );
}
