import { expect, it } from "vitest";
import { MomentGiven } from "./moment-given";

it("turns an offset into UTC", () => {
  expect(MomentGiven.parse("2026-03-01T22:00:00+01:00")).toBe("2026-03-01T21:00:00.000Z");
  expect(MomentGiven.safeParse("2026-03-01 22:00").error?.issues[0]?.message).toContain("Give a date and a time");
});
