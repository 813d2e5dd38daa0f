import { expect, it } from "vitest";
import { missingEntries } from "./complete-lock.mjs";

it("adds the platforms that the registry left out, and nothing else", () => {
  const packages = {
    "node_modules/tool": {
      dev: true,
      optionalDependencies: {
        "@tool/darwin-arm64": "1.2.3",
        "@tool/linux-x64-musl": "1.2.3",
        "@tool/linux-x64-gnu": "1.2.3",
      },
    },
    "node_modules/@tool/linux-x64-gnu": { version: "1.2.3" },
  };
  expect(missingEntries(packages)).toEqual({
    "node_modules/@tool/darwin-arm64": { version: "1.2.3", cpu: ["arm64"], dev: true, optional: true, os: ["darwin"] },
    "node_modules/@tool/linux-x64-musl": {
      version: "1.2.3",
      cpu: ["x64"],
      dev: true,
      libc: ["musl"],
      optional: true,
      os: ["linux"],
    },
  });
});
