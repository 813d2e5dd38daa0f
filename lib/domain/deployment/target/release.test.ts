import { expect, it } from "vitest";
import { Release } from "./release";

it.each([
  [
    { target: " 1.0.1 ", digest: " sha256:ab " },
    { target: "1.0.1", digest: "sha256:ab" },
  ],
  [
    { target: "1.0.1", digest: "  " },
    { target: "1.0.1", digest: null },
  ],
  [
    { target: "1.0.1", digest: null },
    { target: "1.0.1", digest: null },
  ],
])("%o is released as %o", (given, kept) => expect(Release.parse(given)).toEqual(kept));

it.each([
  { target: "  ", digest: null },
  { target: "1".repeat(81), digest: null },
  { target: "1.0.1", digest: "a".repeat(201) },
])("%o is not", (given) => expect(Release.safeParse(given).success).toBe(false));
