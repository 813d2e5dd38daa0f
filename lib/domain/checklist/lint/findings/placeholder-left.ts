import { placeholders } from "@/lib/domain/checklist/meaning/placeholders";
import { asksForSecret } from "@/lib/domain/variable/variable-change";
import type { Finding } from "../finding";
import { folded } from "../folded";
import { lineAround } from "../line-around";

/** A line that is nothing but a placeholder keeps the place of an item, which is told elsewhere. */
const BULLET = /^[\s>*+-]*(?:\[.?\]\s*)?/;

/** A placeholder that nobody has filled yet: one problem for each, with all its lines. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] <add item here>\n",
      "# T\n\n- [ ] Answers in <200ms at https://shop.example.co\n\n```sh\nTAG=v1; push $TAG\n```\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] Open https://your-domain.com\n- [ ] Ping your-domain.com\n- [ ] Set `KEY=<api_key>` from $STORE_A and $STORE_B\n- [ ] Owner: TBD\n",
        [
          'Line 3: the placeholder "your-domain.com" is left (also on line 4): a variable of that name fills it.',
          'Line 5: the placeholder "api_key" asks for a secret: name the place where it is kept instead.',
          'Line 5: the placeholder "STORE_A" is left: a variable of that name fills it.',
          'Line 5: the placeholder "STORE_B" is left: a variable of that name fills it.',
          'Line 6: "TBD" is left: write what belongs there.',
        ],
      ],
    ],
  },
  find: ({ text, lineAt, blockAt }) =>
    folded(
      placeholders(text, blockAt)
        .filter(({ from, to }) => lineAround(text, from).replace(BULLET, "").trimEnd().length > to - from)
        .map(({ name, from, open }) => ({ key: open ? ` ${name}` : name, line: lineAt(from) })),
      messageOf,
    ),
} satisfies Finding;

function messageOf(name: string, others: string): string {
  if (name.startsWith(" ")) return `"${name.trim()}" is left${others}: write what belongs there.`;
  if (asksForSecret(name))
    return `the placeholder "${name}" asks for a secret${others}: name the place where it is kept instead.`;
  return `the placeholder "${name}" is left${others}: a variable of that name fills it.`;
}
