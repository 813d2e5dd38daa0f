import { expect, it } from "vitest";
import { EvidenceInput } from "./evidence-input";

const said = (input: unknown): string => {
  const { error } = EvidenceInput.safeParse(input);
  return error?.issues[0]?.message ?? "taken";
};

it.each([
  ["https://ci.example.org/run/7", "taken"],
  ["http://ci.example.org", "taken"],
  ["javascript:alert(1)", "Type the whole address, beginning with https:// or http://."],
  ["data:text/html,<b>", "Type the whole address, beginning with https:// or http://."],
  ["file:///etc/passwd", "Type the whole address, beginning with https:// or http://."],
  ["ci.example.org", "Type the whole address, beginning with https:// or http://."],
  ["", "Type the whole address, beginning with https:// or http://."],
  ["https://anna:secret@ci.example.org", "Leave user name and password out of the address; everybody here reads it."],
  [`https://ci.example.org/${"x".repeat(2000)}`, "An address may have 2000 characters."],
])("judges a link (%#)", (href, sentence) => {
  expect(said({ kind: "link", href, text: "The run" })).toBe(sentence);
});

it("cleans the name of a file, and takes its hash as hex alone", () => {
  const sha256 = "a".repeat(64);
  expect(EvidenceInput.parse({ kind: "file", name: "folder/a.png", sha256 })).toEqual({
    ...{ kind: "file", name: "a.png", sha256 },
  });
  expect(said({ kind: "file", name: "a.png", sha256: "A".repeat(64) })).toMatch(/^Send the file again/);
});

it("takes a note that says something, and a link without words", () => {
  expect(EvidenceInput.parse({ kind: "note", text: "  12 rows " })).toEqual({ kind: "note", text: "12 rows" });
  expect(said({ kind: "note", text: " \n" })).toBe("Write what you saw.");
  expect(said({ kind: "note", text: "x".repeat(4001) })).toBe("A note may have 4000 characters.");
  expect(EvidenceInput.parse({ kind: "link", href: "https://a.example" })).toMatchObject({ text: "" });
});
