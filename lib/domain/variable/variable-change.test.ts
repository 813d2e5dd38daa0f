import { expect, it } from "vitest";
import { refused } from "@/lib/domain/deployment/sample.test-fixture";
import { asksForSecret, variableChanges } from "./variable-change";

const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`v${n}`, "x"]));

it("keeps a hundred at most, of which each can change", () => {
  expect(refused(() => variableChanges(many, { name: "v100", value: "x" }))).toMatch(
    /^There are 100 variables already/,
  );
  expect(variableChanges(many, { name: "v1", value: "y" })).toEqual([{ name: "v1", value: "y" }]);
  expect(variableChanges(many, { name: "v1", value: null })).toEqual([{ name: "v1", value: null }]);
  expect(variableChanges(many, { name: "v100", value: null })).toEqual([]);
});

it.each([
  ["strong_password", "x", /^“strong_password” is or holds a secret/],
  ["YOUR_API_KEY", "x", /is or holds a secret/],
  ["db-url", "postgres://shop:hunter2@db/shop", /is or holds a secret/],
  ["host", "a\nb", /no line break/],
  ["ho\u202Est", "a", /cannot be seen/],
  ["constructor", "a", /^“constructor” cannot be the name/],
])("refuses %s = %j", (name, value, sentence) => {
  expect(refused(() => variableChanges({}, { name, value }))).toMatch(sentence);
});

it.each([
  ["keyboard", false],
  ["monkey-host", false],
  ["your-secret-key", true],
  ["ssh_key", true],
  ["TLS_KEY_FILE", true],
  ["region", false],
])("tells that %s asks for a secret: %s", (name, asks) => {
  expect(asksForSecret(name)).toBe(asks);
});
