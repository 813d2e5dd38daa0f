"use client";

import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";

/** A part that is simply done, in one line; opened, its items. */
export function FoldedPart({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h3 className="flex gap-3 pt-3 pb-1 pl-7 font-semibold text-quiet">
        {title}
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="link inline-flex items-center gap-1 font-normal pointer-coarse:min-h-11"
        >
          {open ? "Hide" : "Show"} {count === 1 ? "1 item" : `${count} items`}, all done
          <ChevronRight aria-hidden="true" className={`size-4 ${open ? "rotate-90" : ""}`} />
        </button>
      </h3>
      {open ? children : null}
    </>
  );
}
