import { expect, it } from "vitest";
import { Zone } from "./zone";

it("takes the name of a time zone and nothing else", () => {
  expect(Zone.parse(" Europe/Prague ")).toBe("Europe/Prague");
  expect(Zone.safeParse("Europe/Atlantis").error?.issues[0]?.message).toContain("Choose a time zone");
  expect(Zone.safeParse("").success).toBe(false);
});
