import type { Finding } from "../finding";
import { folded } from "../folded";
import { lineAround } from "../line-around";

const DAY = /20[12]\d([-_.]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g;
/** Names that are given once and for good: migrations, images and releases that are called after a day. */
const NAMED = /migrat|revision|alembic|flyway|version|api-version|schema/i;

/** A day written into a command: true once, wrong in every deployment after it. */
export default {
  examples: {
    good: [
      "# T\n\n- [ ] Dump\n  ```sh\n  # written 2024-05-01\n  pg_dump > dump_$(date +%Y%m%d).sql\n  psql -f migrations/20240501_a.sql\n  ```\n- [ ] Since 2024-05-01 it is on\n",
    ],
    bad: [
      [
        "# T\n\n- [ ] Restore\n  ```sh\n  psql < dump_20231120.sql\n  ```\n- [ ] Read `log-2023-11-20.txt` and `dump_20231120.sql`\n",
        [
          'Line 5: "dump_20231120.sql" (also on line 7) holds a day that the next deployment will not have: write <date>.',
          'Line 7: "log-2023-11-20.txt" holds a day that the next deployment will not have: write <date>.',
        ],
      ],
    ],
  },
  find: ({ text, lineAt, isCommand }) =>
    folded(
      [...text.matchAll(DAY)]
        .filter(({ 0: day, index }) => !/\d/.test(text.charAt(index - 1)) && isCommand(text, index, index + day.length))
        .filter(({ index }) => !NAMED.test(lineAround(text, index)))
        .map(({ 0: day, index }) => ({ key: word(text, day, index), line: lineAt(index) })),
      (name, others) => `"${name}"${others} holds a day that the next deployment will not have: write <date>.`,
    ),
} satisfies Finding;

/** The name that a day stands in. */
const word = (text: string, day: string, at: number): string =>
  `${/[\w.-]*$/.exec(text.slice(Math.max(0, at - 60), at))}${day}${/^[\w.-]*/.exec(text.slice(at + day.length, at + day.length + 60))}`;
