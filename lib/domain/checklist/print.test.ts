import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "./parse";
import { print } from "./print";

const folder = "prisma/documents";
const back = (source: string) => print(parse(source).checklist, source);

describe("printing an untouched document", () => {
  it.each(readdirSync(folder))("gives the very text of %s", (file) => {
    const source = readFileSync(`${folder}/${file}`, "utf8");
    expect(back(source)).toBe(source);
  });

  it.each([
    ["no final newline", "# A\n- [ ] b"],
    ["line ends of three kinds", "# A\r\n\r\n- [ ] b\r- [ ] c\n\n"],
    ["a byte order mark", "\uFEFF# A\n- [ ] b\n"],
    ["nothing in it", ""],
  ])("keeps %s", (_, source) => expect(back(source)).toBe(source));

  it("keeps any text", () => {
    const line = fc.oneof(fc.string(), fc.constantFrom("- [ ] a", "# b", "```", "", "| a |"));
    const text = fc.array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r"))).map((parts) => parts.flat().join(""));
    fc.assert(fc.property(text, (source) => back(source) === source));
  });

  it("shows a line that no block owns, or two", () => {
    const { checklist } = parse("# A\n- [ ] b\n- [ ] c\n");
    const [first, second] = checklist.blocks;
    if (!first || !second) throw new Error("Two blocks stand here.");
    expect(print({ blocks: [first] }, "# A\n- [ ] b\n")).toBe("# A\n");
    expect(print({ blocks: [first, second, second] }, "# A\n- [ ] b\n")).toBe("# A\n- [ ] b\n- [ ] b\n");
  });
});
