"use client";

import { type ClipboardEvent, type DragEvent, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import type { Item } from "@/lib/domain/checklist/checklist";
import { useAddingEvidence } from "./adding-evidence";
import { EvidenceForm } from "./evidence-form";
import { EvidenceList } from "./evidence-list";
import { EvidenceWithdraw } from "./evidence-withdraw";

/** What shows that an item is so: what was added, and ways to add more while it can be answered. */
export function EvidencePanel({ item, isOpen }: { item: Item; isOpen: boolean }) {
  const { head, run, me } = useRunPlace();
  const { addEvidence, withdrawEvidence } = run.state.acts;
  const adding = useAddingEvidence(item.id);
  const [over, setOver] = useState(false);
  const may = addEvidence && isOpen;
  // Only files: text that is dragged or pasted into a field below goes there.
  const take = (event: ClipboardEvent | DragEvent, { files }: DataTransfer) => {
    setOver(false);
    if (files.length === 0) return;
    event.preventDefault();
    if (may) void adding.addFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are second ways; the button inside is the first
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(may);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onPaste={(event) => take(event, event.clipboardData)}
      className={`grid gap-3 ${over ? "bg-accent-wash outline outline-accent outline-dashed" : ""}`}
    >
      <EvidenceList
        deployment={head.id}
        pieces={run.state.evidence[item.id] ?? []}
        act={({ seq, by, withdrawn }) =>
          may && !withdrawn && (by.id === me || withdrawEvidence) ? <EvidenceWithdraw evidence={seq} /> : null
        }
      />
      {may ? <EvidenceForm adding={adding} /> : null}
    </div>
  );
}
