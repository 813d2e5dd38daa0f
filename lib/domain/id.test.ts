import { expect, it } from "vitest";
import { Id } from "./id";

it("takes the names we give and none that every object answers to", () => {
  expect(Id.parse("6f1c2f9e-6f43-4a4e-9d0c-3a3c1f9f3b11")).toHaveLength(36);
  for (const name of ["constructor", "__proto__", "toString"]) expect(Id.safeParse(name).success).toBe(false);
});
