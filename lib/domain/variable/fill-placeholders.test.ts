import { expect, it } from "vitest";
import { fillPlaceholders } from "./fill-placeholders";

it("puts values where placeholders stand, and says what was written", () => {
  const text = "curl https://api.your-domain.com/<path> # TBD";
  expect(fillPlaceholders(text, { "your-domain.com": "shop.example", TBD: "now" })).toEqual([
    { text: "curl https://api." },
    { text: "shop.example", written: "your-domain.com", set: true },
    { text: "/" },
    { text: "<path>", written: "<path>", set: false },
    { text: " # TBD" },
  ]);
});

it("fills no value anew, and knows no name that nobody set", () => {
  expect(fillPlaceholders("<a_b>", { a_b: "<c_d>", c_d: "x" })).toEqual([
    { text: "<c_d>", written: "<a_b>", set: true },
  ]);
  expect(fillPlaceholders("<constructor>", {})).toEqual([
    { text: "<constructor>", written: "<constructor>", set: false },
  ]);
  expect(fillPlaceholders("nothing", {})).toEqual([{ text: "nothing" }]);
  expect(fillPlaceholders("", {})).toEqual([]);
});
