"use client";

import { useEffect } from "react";
import { type Notice, notices } from "@/lib/client/notices";
import { useStore } from "@/lib/client/store";

const SHOWN = 6000;
const TONE: Record<Notice["tone"], string> = { said: "border-rule-strong", wrong: "border-failed" };

/** What the product says in passing: read aloud politely, shown for some seconds, never in the way. */
export function Notices() {
  const notice = useStore(notices, null);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => notices.set(null), SHOWN);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div
      role="status"
      aria-live="polite"
      className="no-print pointer-events-none fixed inset-x-0 bottom-16 z-30 flex justify-center px-4"
    >
      {notice ? (
        <p
          key={notice.id}
          className={`pointer-events-auto max-w-[56ch] rounded-lg border bg-surface px-4 py-2 shadow-float ${TONE[notice.tone]}`}
        >
          {notice.text}
        </p>
      ) : null}
    </div>
  );
}
