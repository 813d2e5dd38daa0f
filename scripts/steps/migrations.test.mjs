import { expect, it } from "vitest";
import { pendingMigrations, wantedMigrations } from "./migrations.mjs";

const first = { name: "0001_first", checksum: "a" };
const second = { name: "0002_second", checksum: "b" };

it("finds what is not applied", () => {
  expect(pendingMigrations([first, second], [first])).toEqual([second]);
  expect(pendingMigrations([first, second], [first, second])).toEqual([]);
});

it("refuses a database that is ahead", () => {
  expect(() => pendingMigrations([first], [first, second])).toThrow(/newer Countersign \(0002_second/);
});

it("refuses a migration that was edited after it was applied", () => {
  expect(() => pendingMigrations([{ ...first, checksum: "z" }], [first])).toThrow(/0001_first was changed/);
});

it("reads the migrations of the checkout in order", () => {
  const names = wantedMigrations().map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect(names.length).toBeGreaterThan(0);
});
