import { plain, type Span } from "@/lib/domain/checklist/checklist";
import type { Heading, Node } from "@/lib/domain/checklist/markup/node";
import { cut } from "@/lib/domain/cut";

/** The document's name; `heading` is the one that is the title and nothing else, null where there is none. */
export type Title = { text: string; heading: Heading | null };

/**
 * Finds the title: the first heading, if no work precedes it and no other heading of its rank competes with it; else
 * the one that is given, else what the document opens with.
 */
export function title(nodes: readonly Node[], read: (text: string) => Span[], given: string | null): Title {
  const at = nodes.findIndex((node) => node.kind === "heading");
  const first = nodes[at];
  if (first?.kind !== "heading" || !nodes.slice(0, at).every(isIdle))
    return { text: given ?? opening(nodes, read), heading: null };
  const text = plain(read(first.text)).trim() || "Checklist";
  const rest = nodes.slice(at + 1);
  const next = rest.findIndex((node) => node.kind === "heading" && node.level <= first.level);
  const isTitle = next < 0 || (given === null && rest.slice(0, next).every(isIdle));
  return isTitle ? { text, heading: first } : { text: given ?? text, heading: null };
}

const isIdle = (node: Node) => node.kind === "heading" || node.kind === "paragraph" || node.kind === "rule";

function opening([first]: readonly Node[], read: (text: string) => Span[]): string {
  if (first?.kind !== "paragraph") return "Checklist";
  const words = plain(read(first.text.replace(/\n[\s\S]*$/, ""))).trim();
  return cut(words, 120) || "Checklist";
}
