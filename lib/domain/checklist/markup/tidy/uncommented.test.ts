import { expect, it } from "vitest";
import { uncommented } from "./uncommented";

const read = (...rows: string[]) => uncommented(rows);

it("takes comments away, over many lines too", () => {
  const { lines, unclosed } = read("a <!-- b --> c <!-- d", "- [ ] e", "f --> g <!----> h", "x --> y");
  expect(lines).toEqual(["a  c ", "", " g  h", "x --> y"]);
  expect(unclosed).toEqual([]);
});

it("keeps those in code", () => {
  const { lines, code } = read(
    "`<!--` x -->",
    "```html",
    "<!-- a -->",
    "```",
    "~~~",
    "```",
    "~~~",
    "> ```",
    "> <!--",
    "b",
  );
  expect(lines).toEqual(["`<!--` x -->", "```html", "<!-- a -->", "```", "~~~", "```", "~~~", "> ```", "> <!--", "b"]);
  expect(code).toEqual([false, true, true, true, true, true, true, true, true, false]);
  expect(read("> ~~~", "```", "a", "```").code).toEqual([true, true, true, true]);
  expect(read("``` a ` b", "- ```", "  x", "  ```").code).toEqual([false, true, true, true]);
  expect(read("```", "``` x", "````", "a").code).toEqual([true, true, true, false]);
});

it("reads one without an end as text", () => {
  expect(read("a", "b --> <!-- c", "- [ ] d")).toMatchObject({
    lines: ["a", "b --> <!-- c", "- [ ] d"],
    unclosed: [2],
  });
});
