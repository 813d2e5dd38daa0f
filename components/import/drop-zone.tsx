"use client";

import { type DragEvent, type ReactNode, useState } from "react";
import type { Incoming } from "./use-drafts";

/** A place to drop files on: a second way, the button inside is the first. */
export function DropZone({ take, children }: { take: (incoming: Incoming[]) => void; children: ReactNode }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files].map((content) => ({ fileName: content.name, content })));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`mt-6 grid justify-items-start gap-3 border border-dashed px-6 py-8 ${over ? "border-accent bg-accent-wash" : "border-edge bg-surface"}`}
    >
      {children}
    </div>
  );
}
