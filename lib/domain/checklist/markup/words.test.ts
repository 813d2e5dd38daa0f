import { expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { words } from "./words";

it("keeps marks, and joins runs that carry the same", () => {
  expect(words("a **b** *c* ~~d~~ `e<f>` **g `h`**", {})).toEqual([
    "a ",
    { text: "b", strong: true },
    " ",
    { text: "c", em: true },
    " ",
    { text: "d", strike: true },
    " ",
    { text: "e<f>", code: true },
    " ",
    { text: "g ", strong: true },
    { text: "h", strong: true, code: true },
  ]);
});

it("looks for no marks in what is longer than any line of words", () => {
  const text = "![".repeat(6000);
  expect(words(text, {})).toEqual([text]);
});

it("reads angle brackets and escapes as text", () => {
  expect(words("p95 <50ms & <b>x</b> \\*y\\* &lt;z&gt;", {})).toEqual(["p95 <50ms & <b>x</b> *y* <z>"]);
  expect(words("**a\\*b**", {})).toEqual([{ text: "a*b", strong: true }]);
});

it("keeps the address of a link, unless it would run something", () => {
  expect(words("[wiki](docs/run.md) <https://a.example>", {})).toEqual([
    { text: "wiki", href: "docs/run.md" },
    " ",
    { text: "https://a.example", href: "https://a.example" },
  ]);
  expect(plain(words("[x](javascript:alert(1))", {}))).toBe("[x](javascript:alert(1))");
});

it("reads a soft break as a blank, a hard one as a line break", () => {
  expect(words("a\nb  \nc", {})).toEqual(["a b\nc"]);
});

it("keeps an image as a link to it, by its description where it has one", () => {
  expect(words("![d](e.png)![](f.png)", {})).toEqual([
    { text: "d", href: "e.png" },
    { text: "f.png", href: "f.png" },
  ]);
  expect(words("[](g)", {})).toEqual([]);
});
