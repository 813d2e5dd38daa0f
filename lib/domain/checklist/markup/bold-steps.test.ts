import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const read = (...rows: string[]) => parse(["# Move", ...rows].join("\n")).checklist;
const items = (...rows: string[]) => read(...rows).items.map(({ line, to, words }) => [line, to, plain(words)]);

describe("paragraphs numbered in bold", () => {
  it("are steps with what stands below each", () => {
    const rows = [
      "## Run",
      "About an hour.",
      "",
      "**1. Drain.** Wait for zero.",
      "",
      "```sh",
      "drain",
      "```",
      "",
      "__2) Switch__ the proxy.",
      "",
      "> Slowly.",
      "***",
      "Then rest.",
    ];
    expect(items(...rows)).toEqual([
      [5, 9, "Drain. Wait for zero."],
      [11, 13, "Switch the proxy."],
    ]);
    expect(read(...rows).items.map(({ code, notes }) => [code.length, notes.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("are steps where nothing stands below them", () => {
    expect(items("## Run", "**1. Drain** it.", "", "**2. Switch** it.", "## Look", "- [ ] a")).toEqual([
      [3, 3, "Drain it."],
      [5, 5, "Switch it."],
      [7, 7, "a"],
    ]);
  });

  it("are none where one stands alone or boxes stand below them", () => {
    expect(items("## Run", "**1. Drain.** Wait.", "", "- look")).toEqual([[5, 5, "look"]]);
    expect(items("## Run", "**1. Drain** it", "", "- [ ] a", "", "**2. Switch** it", "", "- [ ] b")).toEqual([
      [5, 5, "a"],
      [9, 9, "b"],
    ]);
  });
});
