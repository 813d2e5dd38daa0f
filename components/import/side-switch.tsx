"use client";

import { Chip } from "@/components/ui/chip";

export type Side = "both" | "document" | "template";

const SIDES: { side: Side; word: string }[] = [
  { side: "both", word: "Both" },
  { side: "document", word: "Document" },
  { side: "template", word: "Template" },
];

/** On a narrow screen, where both sides stand one above the other: which of them is shown. */
export function SideSwitch({ side, show }: { side: Side; show: (side: Side) => void }) {
  return (
    <fieldset aria-label="What is shown" className="flex min-w-0 gap-2 sm:hidden">
      {SIDES.map((each) => (
        <Chip key={each.side} pressed={side === each.side} onClick={() => show(each.side)}>
          {each.word}
        </Chip>
      ))}
    </fieldset>
  );
}
