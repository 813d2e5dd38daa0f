import { type Item, plain } from "@/lib/domain/checklist/checklist";
import { cut } from "@/lib/domain/cut";
import type { Finding } from "../finding";
import { folded } from "../folded";

/** Two items with the same words: whoever ticks one cannot know whether the other was meant. */
export default {
  examples: {
    good: [
      "# T\n\n## A\n\n- [ ] **Shop**\n  - [ ] Tested\n- [ ] **Depot**\n  - [ ] Tested\n- [ ] Back up\n",
      "# T\n\n- [ ] Purge the cache\n- [ ] Purge the cache (if applicable)\n- [ ] All checklist items above completed\n- [ ] All checklist items above completed\n",
      "# T\n\n## Patch release\n\n- [ ] Tag it\n\n## Notes\n\nTag it\n",
    ],
    bad: [
      [
        "# T\n\n## A\n\n- [ ] Run smoke tests\n- [ ] run **smoke tests**.\n",
        ['Line 6: "run smoke tests." stands in "A" on line 5 already: say how they differ, or take one of them out.'],
      ],
      [
        "# T\n\n## A\n\n- [ ] Run smoke tests\n\n## B\n\n- [ ] Run smoke tests\n\n## C\n\n- [ ] Run smoke tests\n",
        [
          'Line 9: "Run smoke tests" stands in "A", another section, on line 5 already (also on line 13): say how they differ, or take one of them out.',
        ],
      ],
    ],
  },
  find({ checklist: { items, sections } }) {
    const first = new Map<string, Item>();
    const groups = groupsOf(items);
    const titles = new Map(sections.map(({ id, title }) => [id, title]));
    const again: { key: string; line: number }[] = [];
    const second = new Map<string, string>();
    for (const item of items) {
      const key = keyOf(item, groups);
      const before = first.get(key);
      if (before === undefined) first.set(key, item);
      else if (item.computed === null) {
        again.push({ key, line: item.line });
        if (!second.has(key)) second.set(key, messageOf(item, before, titles));
      }
    }
    return folded(again, (key, others) => `${second.get(key)}${others}: say how they differ, or take one of them out.`);
  },
} satisfies Finding;

/** Below groups the same words may be meant anew for each. */
function keyOf({ words, parent, condition }: Item, groups: ReadonlyMap<string, number>): string {
  const text = plain(words).toLowerCase().trim();
  const bare = /[.:;]$/.test(text) ? text.slice(0, -1) : text;
  return parent === null && condition === null ? bare : `${groups.get(String(parent))}\n${condition}\n${bare}`;
}

/** A number for the words of each group: a key must not grow by them. */
function groupsOf(items: readonly Item[]): Map<string, number> {
  const numbers = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const { id, group, words } of items) {
    if (!group) continue;
    const text = plain(words);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    groups.set(id, number);
  }
  return groups;
}

function messageOf(item: Item, before: Item, titles: ReadonlyMap<string, string>): string {
  const text = cut(plain(item.words), 120);
  const title = cut(String(titles.get(before.section)), 120);
  const where = item.section === before.section ? `"${title}"` : `"${title}", another section,`;
  return `"${text}" stands in ${where} on line ${before.line} already`;
}
