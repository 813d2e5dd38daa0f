import { expect, it } from "vitest";
import { databaseTrouble } from "./database-words.mjs";
import { requireNode } from "./node-version.mjs";
import { inWords, Trouble } from "./trouble.mjs";

const url = "postgresql://anna:secret@db.example:5433/countersign";

it("names a full disk, whoever noticed it", () => {
  expect(inWords(Object.assign(new Error("write"), { code: "ENOSPC" }))).toMatch(/disk is full/);
  expect(inWords(new Trouble("initdb: could not write: No space left on device"))).toMatch(/disk is full/);
});

it("shows no stack trace", () => {
  expect(inWords(new TypeError("x is not a function"))).not.toMatch(/\n\s+at /);
});

it.each(["18.20.1", "20.18.3"])("refuses Node %s", (version) => {
  expect(() => requireNode(version)).toThrow(/Node 20.19 or newer/);
});

it.each(["20.19.0", "22.1.0"])("takes Node %s", (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

it.each([
  [{ code: "28P01" }, /refused the password of "anna". Correct it in DATABASE_URL/],
  [{ code: "3D000" }, /no database "countersign" on db.example:5433/],
  [{ code: "42501", message: "permission denied for schema public" }, /not permitted.*permission denied for schema/],
  [{ code: "ECONNREFUSED" }, /No database answers on db.example:5433/],
  [{ message: "", errors: [{ code: "ECONNREFUSED" }] }, /No database answers/],
  [{ message: "timeout expired" }, /does not answer/],
])("says in words what the database said: %o", (error, words) => {
  const trouble = databaseTrouble({ message: "", ...error }, "DATABASE_URL", url);
  expect(trouble.message).toMatch(words);
  expect(trouble.message).not.toContain("secret");
});
