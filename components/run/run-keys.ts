import { useKeys } from "@/lib/client/keys";
import type { Item } from "@/lib/domain/checklist/checklist";
import type { ReasonVerb } from "./answering";
import type { Filter } from "./filter";

type Given = {
  itemOf: (id: string) => Item | undefined;
  opened: string | null;
  open: (item: string | null) => void;
  done: (item: Item) => void;
  ask: (item: Item, verb: ReasonVerb) => void;
  filter: (filter: Filter) => void;
  help: () => void;
};

/** The keys of the run page. They act on the row in focus, or on the item that is open. */
export function useRunKeys({ itemOf, opened, open, done, ask, filter, help }: Given): void {
  const on = (act: (item: Item) => void) => () => {
    const item = itemOf(focused() ?? opened ?? "");
    if (item) act(item);
  };
  const shut = () => {
    if (opened) focusRow(document.getElementById(opened));
    open(null);
  };
  useKeys({
    j: () => step(1, opened),
    k: () => step(-1, opened),
    x: on(done),
    f: on((item) => ask(item, "fail")),
    b: on((item) => ask(item, "block")),
    n: on((item) => ask(item, "exclude")),
    o: () => filter("open"),
    m: () => filter("mine"),
    w: () => document.getElementById("what-now")?.click(),
    Escape: shut,
    "?": help,
  });
}

const focused = (): string | null =>
  document.activeElement?.closest(".row")?.id ??
  document.activeElement?.closest(".opened")?.previousElementSibling?.id ??
  null;

function step(by: number, opened: string | null): void {
  const rows = [...document.querySelectorAll<HTMLElement>(".row:has(button.words)")];
  const at = rows.findIndex(({ id }) => id === (focused() ?? opened));
  const next = at < 0 ? rows.findIndex(inSight) : at + by;
  focusRow(rows[Math.max(0, Math.min(rows.length - 1, next))] ?? null);
}

const MASTHEAD = 140;
const inSight = (row: HTMLElement): boolean => row.getBoundingClientRect().top > MASTHEAD;

function focusRow(row: HTMLElement | null): void {
  row?.querySelector<HTMLElement>(".words")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}
