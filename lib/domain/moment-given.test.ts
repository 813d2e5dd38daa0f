import { expect, it } from "vitest";
import { MomentGiven } from "./moment-given";

it("turns an offset into UTC", () => {
  expect(MomentGiven.parse("2026-03-01T22:00:00+01:00")).toBe("2026-03-01T21:00:00.000Z");
  for (const slip of ["0000-01-01T00:00:00Z", "0206-03-01T22:00:00Z", "9999-12-31T23:59:59-23:59"])
    expect(MomentGiven.safeParse(slip).error?.issues[0]?.message).toBe("Give a year from 2000 to 2199.");
  expect(MomentGiven.safeParse("2026-03-01 22:00").error?.issues[0]?.message).toContain("Give a date and a time");
});
