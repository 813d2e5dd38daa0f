import { describe, expect, it } from "vitest";
import { readDocument } from "./document";

const bytes = (text: string) => new TextEncoder().encode(text);
const wide = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), little);
  });
  return new Uint8Array(view.buffer);
};

describe("reading a document", () => {
  it("takes UTF-8 with and without a mark, and converts UTF-16", () => {
    expect(readDocument(bytes("- [ ] ä →\n"), "a.md")).toBe("- [ ] ä →\n");
    expect(readDocument(bytes("\uFEFF# a\r\n"), "a.md")).toBe("# a\r\n");
    expect(readDocument(wide("\uFEFF# ä", true), "a.txt")).toBe("# ä");
    expect(readDocument(wide("\uFEFF# ä", false), "a.txt")).toBe("# ä");
    expect(readDocument(bytes("a\u001b[1m\tb\f"), "a.txt")).toBe("a\u001b[1m\tb\f");
  });

  it.each([
    ["empty", bytes(""), '"x.md" is empty: choose the checklist itself.'],
    ["blank", bytes(" \n\t"), '"x.md" is empty: choose the checklist itself.'],
    [
      "binary",
      Uint8Array.of(0x89, 0x50, 0, 0xff),
      '"x.md" is not a text document: export it as Markdown or plain text and import that.',
    ],
    ["with NUL", bytes("a\0b"), '"x.md" is not a text document: export it as Markdown or plain text and import that.'],
    [
      "control characters",
      bytes("\u0001\u0002ab"),
      '"x.md" is not a text document: export it as Markdown or plain text and import that.',
    ],
    [
      "Latin-1",
      Uint8Array.of(0x61, 0xe4, 0x62),
      '"x.md" is not written in UTF-8: save it with that encoding and import it again.',
    ],
    ["large", new Uint8Array(2_000_001).fill(97), '"x.md" has 2,000,001 bytes: a document may have 2,000,000.'],
  ])("refuses %s", (_, content, message) => {
    expect(() => readDocument(content, "x.md")).toThrow(message);
  });
});
