import { expect, it } from "vitest";
import { WindowId } from "./window";
import { windowWords } from "./window-words";

it("says of every window when it is", () => {
  expect(WindowId.options.map(windowWords)).toEqual([
    "in the day before go",
    "in the first 2 hours",
    "from 2 to 24 hours after the launch",
    "from day 1 to day 7",
    "from week 1 to week 4",
    "during the recovery",
  ]);
});
