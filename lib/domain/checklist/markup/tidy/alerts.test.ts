import { expect, it } from "vitest";
import { alerts } from "./alerts";

it("takes bullets of an alert for words, but not its boxes", () => {
  const lines = ["> - a", "", "> [!NOTE]", "> - b", "> 1. c", "> - [ ] d", "", "> - e", "> code"];
  expect(alerts({ lines, code: lines.map((line) => line.includes("code")) })).toEqual([
    "> - a",
    "",
    "> [!NOTE]",
    "> \\- b",
    "> 1\\. c",
    "> - [ ] d",
    "",
    "> - e",
    "> code",
  ]);
});
