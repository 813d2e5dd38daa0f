import { expect, it } from "vitest";
import { moment } from "./moment";

it("is said in the zone, with its name, summer and winter", () => {
  expect(moment("2025-11-28T21:00:41.123Z", "Europe/Prague")).toBe("28 Nov 2025, 22:00 CET");
  expect(moment("2025-06-28T21:00:00Z", "Europe/Prague")).toBe("28 Jun 2025, 23:00 CEST");
  expect(moment("2025-11-28T21:00:00Z", "UTC")).toBe("28 Nov 2025, 21:00 UTC");
});

it("knows an entry that is not written yet", () => {
  expect(moment("infinity", "UTC")).toBe("just now");
});
