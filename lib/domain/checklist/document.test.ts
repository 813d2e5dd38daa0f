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
const widest = (text: string, little: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 4));
  [...text].forEach((letter, index) => {
    view.setUint32(index * 4, letter.charCodeAt(0), little);
  });
  return new Uint8Array(view.buffer);
};
const single = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("reading a document", () => {
  it("takes UTF-8 with and without a mark, and converts UTF-16", () => {
    expect(readDocument(bytes("- [ ] ä →\n"), "a.md")).toBe("- [ ] ä →\n");
    expect(readDocument(bytes("\uFEFF# a\r\n"), "a.md")).toBe("# a\r\n");
    expect(readDocument(wide("\uFEFF# ä", true), "a.txt")).toBe("# ä");
    expect(readDocument(wide("\uFEFF# ä", false), "a.txt")).toBe("# ä");
    expect(readDocument(wide("# Go\r\n- [ ] ä\r\n", true), "a.txt")).toBe("# Go\r\n- [ ] ä\r\n");
    expect(readDocument(wide("# Go\r\n- [ ] ä\r\n", false), "a.txt")).toBe("# Go\r\n- [ ] ä\r\n");
    expect(readDocument(bytes("a\u001b[1m\tb\f"), "a.txt")).toBe("a\u001b[1m\tb\f");
  });

  it.each([
    ["empty", bytes(""), "is empty: choose the checklist itself."],
    ["blank", bytes(" \n\t"), "is empty: choose the checklist itself."],
    [
      "binary",
      Uint8Array.of(0x89, 0x50, 0, 0xff),
      "is not a text document: export it as Markdown or plain text and import that.",
    ],
    ["with NUL", bytes("a\0b"), "is not a text document: export it as Markdown or plain text and import that."],
    [
      "control characters",
      bytes("\u0001\u0002ab"),
      "is not a text document: export it as Markdown or plain text and import that.",
    ],
    ["large", new Uint8Array(2_000_001).fill(97), "has 2,000,001 bytes: a document may have 2,000,000."],
    ["a PDF", bytes("%PDF-1.7\n"), "is a PDF document: export it as Markdown or plain text and import that."],
    [
      "a Word document",
      single("PK\u0003\u0004....[Content_Types].xml...word/document.xml"),
      "is a Word document: export it as",
    ],
    ["a workbook", single("PK\u0003\u0004 xl/workbook.xml"), "is an Excel workbook: export it as"],
    ["an archive", single("PK\u0003\u0004 a.txt"), "is a packed file (ZIP): export it as"],
    ["a picture", single("\u0089PNG\r\n"), "is a picture (PNG): export it as"],
  ])("refuses %s", (_, content, message) => {
    expect(() => readDocument(content, "x.md")).toThrow(`"x.md" ${message}`);
  });

  it.each([
    ["UTF-32", widest("# Release\n- [ ] a\n", true)],
    ["UTF-32", widest("# Release\n- [ ] a\n", false)],
    ["UTF-32", Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ["Latin-1 (ISO 8859-1)", single("# Pr\u00FCfung\n- [ ] Datenbank sichern\n")],
    ["Windows-1252", single("# Release \u0096 \u0093now\u0094\n- [ ] a\n")],
    [
      "Windows-1251",
      single(
        "\u00CF\u00F0\u00EE\u00E2\u00E5\u00F0\u00E8\u00F2\u00FC \u00EA\u00EE\u00EF\u00E8\u00FE \u00E1\u00E0\u00E7\u00FB",
      ),
    ],
    [
      "KOI8-R",
      single(
        "\u00F0\u00D2\u00CF\u00D7\u00C5\u00D2\u00C9\u00D4\u00D8 \u00CB\u00CF\u00D0\u00C9\u00C0 \u00C2\u00C1\u00DA\u00D9",
      ),
    ],
    ["Shift-JIS", single("- [ ] \u0083f\u0081[\u0083^\u0082\u00F0\u008Am\u0094F\u0082\u00B7\u0082\u00E9")],
    ["GB18030", single("- [ ] \u00B2\u00BF\u00CA\u00F0\u00B5\u00C4\u00BC\u00EC\u00B2\u00E9\u00D6\u00D0")],
  ])("refuses %s by its name", (name, content) => {
    expect(() => readDocument(content, "x.md")).toThrow(
      `"x.md" is not written in UTF-8 (it looks like ${name}): save it as UTF-8 and import it again.`,
    );
  });
});
