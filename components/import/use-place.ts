import { useEffect, useRef } from "react";
import { useKeys } from "@/lib/client/keys";
import { useStore } from "@/lib/client/store";
import type { Item } from "@/lib/domain/checklist/checklist";
import { askedPlace, type Place } from "./asked-place";
import type { Side } from "./side-switch";

type Props = {
  items: readonly Item[];
  lit: string | null;
  change: ((id: string) => void) | null;
  show: (side: Side) => void;
};

/** Goes to the place that was asked for once it is drawn, and walks the items by keys: j and k, e to change one. */
export function usePlace({ items, lit, change, show }: Props): Place | null {
  const wanted = useStore(askedPlace, null);
  const showing = useRef(show);
  showing.current = show;
  useEffect(() => {
    if (!wanted) return;
    if (wanted.side === "document") showing.current("both");
    return goTo(wanted);
  }, [wanted]);
  useEffect(() => {
    const line = Number(/^#L(\d+)$/.exec(location.hash)?.[1] ?? 0);
    askedPlace.set(line > 0 ? { line, side: "document" } : null);
  }, []);
  const step = (by: number) => {
    const at = items.findIndex(({ id }) => id === lit);
    const next = items[at < 0 ? (by > 0 ? 0 : items.length - 1) : at + by];
    if (next) askedPlace.set({ line: next.line, side: "template" });
  };
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    e: lit !== null && change ? () => change(lit) : undefined,
  });
  return wanted;
}

/** What stands around it is drawn a moment later and may push it away: it is looked for again then. */
function goTo({ line, side }: Place): () => void {
  const look = () => {
    const element = document.getElementById(`${side === "document" ? "L" : "R"}${line}`);
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  };
  look();
  const timers = [50, 250].map((after) => setTimeout(look, after));
  return () => {
    for (const timer of timers) clearTimeout(timer);
  };
}
