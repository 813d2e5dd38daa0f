"use client";

import { useEffect } from "react";
import { unsent } from "@/lib/client/connection";
import { useStore } from "@/lib/client/store";
import { Sign } from "./sign";

/** Says that the network is gone and that what was done is kept. */
export function UnsentLine() {
  const count = useStore(unsent, 0);
  useEffect(() => {
    if (count === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [count]);
  return (
    <div role="status" className="no-print">
      {count > 0 ? (
        <p className="flex items-start gap-2 border-b border-rule-strong bg-wash-attention px-6 py-1.5">
          <Sign name="sending" />
          <span>
            No connection. {count === 1 ? "1 act waits" : `${count} acts wait`} to be sent and will be sent by itself;
            keep this page open.
          </span>
        </p>
      ) : null}
    </div>
  );
}
