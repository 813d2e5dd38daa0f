"use client";

import { itemsOf } from "@/components/run/items-of";
import { useRunPlace } from "@/components/run/run-context";
import { plain } from "@/lib/domain/checklist/checklist";
import type { RunState } from "@/lib/domain/deployment/view/run-state";

/** What somebody asked for and the viewer can decide on, each with a link to its item. */
export function WaiversToDecide({ waivers }: { waivers: RunState["waivers"] }) {
  const { sheet } = useRunPlace();
  const words = new Map(itemsOf(sheet).map((item) => [item.id, plain(item.words)]));
  return waivers.map(({ seq, item, accepts, asked, reason }) => (
    <li key={seq} className="pl-6 text-quiet wrap-anywhere">
      {asked.by.name} asks to {accepts === "as-it-is" ? "waive" : "set to not applicable"}{" "}
      <a href={`#${item}`} className="link">
        {words.get(item) ?? "an item"}
      </a>
      : “{reason}”
    </li>
  ));
}
