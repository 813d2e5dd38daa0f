import { type Item, plain } from "@/lib/domain/checklist/checklist";
import type { Finding } from "../finding";
import { folded } from "../folded";

const VAGUE =
  /\b(?:optimi[sz]ed|good|properly|correctly|as expected|appropriate(?:ly)?|adequate(?:ly)?|sufficient(?:ly)?|reasonabl[ey]|acceptable|satisfactory|secure(?= ?[.,;)]| ?$)|securely|robust|smoothly|user-friendly|well[- ]tested|as needed|looks ok)\b/i;

/** A word that two people would judge differently, in an item that gives no figure, no command and no value to see. */
export default {
  english: true,
  examples: {
    good: [
      "# T\n\n- [ ] Response times acceptable (<200ms)\n- [ ] Configure HSTS if appropriate\n- [ ] Cache answers as expected\n  ```sh\n  redis-cli ping\n  ```\n- [ ] `ping` works properly\n- [ ] Secure cookies on\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] Queries are optimized\n- [ ] Logs are set up properly\n- [ ] Mail works Properly\n",
        [
          'Line 3: nobody can check "optimized": say what is seen when it is done.',
          'Line 4: nobody can check "properly" (also on line 5): say what is seen when it is done.',
        ],
      ],
    ],
  },
  find: ({ checklist: { items } }) =>
    folded(
      items
        .filter((item) => !(item.group || item.optional || isMeasured(item)))
        .map(({ words, line }) => ({ key: vague(plain(words).slice(0, 600)), line }))
        .filter(({ key }) => key !== ""),
      (word, others) => `nobody can check "${word}"${others}: say what is seen when it is done.`,
    ),
} satisfies Finding;

/** "If appropriate" is a condition. */
function vague(text: string): string {
  const match = VAGUE.exec(text);
  return match === null || /\b(?:if|when|where|as) $/i.test(text.slice(0, match.index)) ? "" : match[0].toLowerCase();
}

const isMeasured = ({ words, code, notes, expected }: Item): boolean =>
  code.length + notes.length + (expected?.length ?? 0) > 0 ||
  words.some((span) => (typeof span === "string" ? /\d/.test(span) : span.code === true || /\d/.test(span.text)));
