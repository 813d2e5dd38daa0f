"use client";

import { Dialog } from "@/components/ui/dialog";

const KEYS: [string, string][] = [
  ["j  k", "Go to the next or the item before"],
  ["Enter", "Open or close the item"],
  ["x", "Done; on an answered item: open again, with a reason"],
  ["f", "Failed, with what was seen"],
  ["b", "Blocked, with what it waits for"],
  ["n", "Not applicable, with the reason"],
  ["o", "Show only what is open"],
  ["m", "Show only what is yours"],
  ["w", "What now"],
  ["Esc", "Close the open item"],
  ["?", "These keys"],
];

/** Every shortcut of the run page. */
export function KeysHelp({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog open={open} onClose={close} title="Keys">
      <dl className="grid grid-cols-[72px_minmax(0,1fr)] gap-y-2">
        {KEYS.map(([key, words]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-md border border-rule-strong px-1.5 whitespace-pre text-quiet">{key}</kbd>
            </dt>
            <dd className="text-quiet">{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
