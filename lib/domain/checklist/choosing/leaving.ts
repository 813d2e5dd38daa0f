import { type Checklist, type Item, plain, type Section } from "@/lib/domain/checklist/checklist";
import { firstFrom } from "@/lib/domain/first-from";

/** The items that are left out, by id, and where what they held goes. */
export type Leaving = {
  out: ReadonlyMap<string, Item>;
  /** The item above them that stays, null where none does; and how deep below it they stood. */
  above: (item: Item) => { id: string | null; depth: number };
  /** The section whose heading an item, or an option of one, is made of. */
  headingOf: (made: Pick<Item, "words" | "line">) => Section | undefined;
  /** The id of the section that a line stands in. */
  sectionAt: (line: number) => string;
};

export function leaving({ sections }: Pick<Checklist, "sections">, out: ReadonlyMap<string, Item>): Leaving {
  const headings = new Map(sections.map((section) => [section.line, section]));
  const above = ({ parent }: Item): { id: string | null; depth: number } => {
    let [id, depth] = [parent, 0];
    for (let item = out.get(id ?? ""); item !== undefined; item = out.get(id ?? "")) {
      id = item.parent;
      depth += 1;
    }
    return { id, depth };
  };
  const headingOf = ({ words, line }: Pick<Item, "words" | "line">) => {
    const section = headings.get(line);
    // What stands before the first heading is in a section that has no line of its own.
    return section?.title === plain(words).trim() ? section : undefined;
  };
  // Safe: where there are items there are sections; what stands above all headings belongs to the first.
  const sectionAt = (at: number) => {
    const behind = firstFrom(sections, at + 1, ({ line }) => line);
    return (sections[Math.max(0, behind - 1)] as Section).id;
  };
  return { out, above, headingOf, sectionAt };
}
