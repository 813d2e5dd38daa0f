import { expect, it } from "vitest";
import { isInstalled } from "./install.mjs";

const wanted = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/a-on-another-system": { version: "1.0.0", optional: true },
};

it("takes exactly the locked packages for installed", () => {
  expect(isInstalled(wanted, { "node_modules/a": { version: "1.0.0", integrity: "sha512-a" } })).toBe(true);
});

it.each([
  ["nothing is there", undefined],
  ["one is missing", {}],
  ["a version differs", { "node_modules/a": { version: "1.0.1", integrity: "sha512-a" } }],
  ["the content differs", { "node_modules/a": { version: "1.0.0", integrity: "sha512-b" } }],
])("installs when %s", (_, installed) => {
  expect(isInstalled(wanted, installed)).toBe(false);
});
