import fc from "fast-check";
import { expect, it } from "vitest";
import { fileName } from "./file-name";

it.each([
  ["report.pdf", "report.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\anna\\scan.png", "scan.png"],
  ["  two   spaces .txt ", "two spaces .txt"],
  ["line\nbreak\0.txt", "linebreak.txt"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["U\u0308bung.md", "Übung.md"],
  ["", "file"],
  ["folder/", "file"],
  ["..", "file"],
  [".env", ".env"],
  [`${"a".repeat(300)}.pdf`, `${"a".repeat(196)}.pdf`],
  ["b".repeat(300), "b".repeat(200)],
  [`${"c".repeat(250)}.${"d".repeat(40)}`, "c".repeat(200)],
  [`${"e".repeat(195)}😀.pdf${""}`, `${"e".repeat(195)}.pdf`],
])("keeps %j as %j", (given, kept) => {
  expect(fileName(given)).toBe(kept);
});

it("is a name without a place, at most 200 long, and the same when it is cleaned again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = fileName(given);
      expect(name.length).toBeLessThanOrEqual(200);
      expect(name).toMatch(/^[^/\\\p{Cc}]+$/u);
      expect(name.trim()).toBe(name);
      expect(fileName(name)).toBe(name);
    }),
  );
});
