import { expect, it } from "vitest";
import { html } from "./html";

const read = (...lines: string[]) => html({ lines, code: lines.map((line) => line.startsWith("\t")) });

it("reads a summary as the heading of what stands in it", () => {
  expect(
    read(
      "## Go",
      "<details open>",
      "<summary><b>Database</b> steps</summary>",
      "- [ ] a",
      "<details><summary>Inner</summary>",
      "</details>",
      "</details>",
      "<details>",
      "<summary>",
      "",
      "<b>Below</b>",
      "</summary>",
      "<summary>",
      "</summary>",
      "</details>",
    ),
  ).toEqual([
    "## Go",
    "",
    "### **Database** steps",
    "- [ ] a",
    "#### Inner",
    "",
    "",
    "",
    "",
    "",
    "### Below",
    "",
    "",
    "",
    "",
  ]);
  expect(read("<summary>**Bold**</summary>")).toEqual(["## Bold"]);
});

it("reads lists, boxes and headings", () => {
  expect(
    read(
      "<ul class='x'>",
      '<li><input type="checkbox" disabled> Freeze</li>',
      "<li>Group",
      "<ol>",
      '<li><input checked type="checkbox">Done</li>',
      "</ol></li>",
      "</ul>",
      "<h2>Later</h2>",
    ),
  ).toEqual(["", "- [ ]  Freeze", "- Group", "", "  - [x] Done", "", "", "## Later"]);
});

it("keeps marks, links and pictures by their words", () => {
  expect(read('<b>a</b> <i>b</i> <del>c</del> <code>d</code> <a href="https://e.example">f</a> <u>g</u><br>')).toEqual([
    "**a** *b* ~~c~~ `d` [f](https://e.example) g  ",
  ]);
  expect(read('<p align="center"><img src="x.png" alt="Logo"></p>')).toEqual(["Logo"]);
});

it("leaves as text what could run, what is a blank to fill in, and code", () => {
  const rows = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src=x></iframe>",
    "Set <strong_password> and <200ms",
    "Use `<b>x</b>` or ``<li>``",
    "\t<b>x</b>",
    `<b>${"x".repeat(10_000)}</b>`,
  ];
  expect(read(...rows)).toEqual(rows);
  expect(read("\uE0009\uE001 <b>x</b>")).toEqual(["\uE0009\uE001 **x**"]);
});
