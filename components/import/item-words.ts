import type { SignName } from "@/components/ui/sign";
import type { Item } from "@/lib/domain/checklist/checklist";
import { listing } from "@/lib/domain/listing";
import { quantity } from "@/lib/domain/quantity";
import type { Placed } from "./stretches-of";

/** How an item counts and what comes with it, as a sign and in words. */
export function itemWords({ item, out, after }: Placed): { sign: SignName; what: string } {
  if (out) return { sign: "not-applicable", what: "Only read, not answered" };
  if (item.group) return { sign: "open", what: "Group: what is below it is answered" };
  const code = item.code.length > 0 ? `${quantity(item.code.length, "command")} with it` : "";
  if (item.contingency) return { sign: "procedure", what: join([`Only if the ${item.contingency} is declared`, code]) };
  return { sign: after ? "later" : "open", what: join([kindWords(item), ...saidOf(item), code]) };
}

const join = (parts: readonly string[]): string => parts.filter(Boolean).join("; ");

function kindWords(item: Item): string {
  if (item.computed) return "Computed from the gate, never ticked";
  if (item.kind === "option-set")
    return `One item, done when one of ${quantity(item.options.length, "option")} is chosen`;
  return item.optional ? "Optional, not counted" : item.kind === "step" ? "Step, from a heading with a command" : "";
}

/** What the document says about it: when, on which condition, by whom, what should be seen. */
function saidOf({ window, condition, owners, expected, ticked, struck }: Item): string[] {
  return [
    window?.text ?? "",
    condition ?? "",
    owners?.length ? `by ${listing(owners)}` : "",
    expected?.length ? `expected: ${listing(expected)}` : "",
    ticked ? "ticked in the document, comes in open" : "",
    struck ? "struck through in the document, comes in open" : "",
  ];
}
