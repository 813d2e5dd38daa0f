import fc from "fast-check";
import { expect, it } from "vitest";
import { asciiDoc } from "./ascii-doc";
import { restructuredText } from "./restructured-text";
import { translated } from "./translated";
import { yaml } from "./yaml";

const piece = fc.constantFrom(
  ..."= A|== B|* [ ] a|** [*] b|. c|+|----|....|////|[source,sh]|[cols=2]|[options=header]|\\|===|\\|a \\|b|.Title|a::|//c|'''|a::b"
    .split(/(?<!\\)\|/)
    .map((each) => each.replaceAll("\\", "")),
  ..."Move|====|~~~~|.. code:: sh|.. note::|.. list-table::|.. csv-table::|   :header: a|   * - a|     - b|   a, b|   x|run::|+--+|== ==|#. a|:a: b|| c|..|   ".split(
    "|",
  ),
  ...'---|+++|items:|  - a|  - label: b|    x: |    options:|checklist = [|  "a",|]|v: \\|'.split("|"),
  "",
);

it("keeps the number of lines of a table without an end", () => {
  expect(asciiDoc.translate(["[options=header]", "|==="]).lines).toEqual(["", ""]);
});

it("keeps the number of lines, whatever the format", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, piece, piece, fc.string()), { maxLength: 40 }), (rows) => {
      for (const { lines } of [
        translated(rows),
        ...[asciiDoc, restructuredText, yaml].map((each) => each.translate(rows)),
      ])
        expect(lines).toHaveLength(rows.length);
      for (const { from, to, at } of [asciiDoc, restructuredText].flatMap((each) => each.translate(rows).parts)) {
        expect(from).toBeGreaterThan(0);
        expect(at).toBeGreaterThanOrEqual(from);
        expect(to).toBeGreaterThanOrEqual(at);
        expect(to).toBeLessThanOrEqual(rows.length);
      }
    }),
    { numRuns: 300 },
  );
});
