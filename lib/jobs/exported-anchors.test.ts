import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { open } from "@/lib/db/sample.test-fixture";
import { env } from "@/lib/env";
import { exportedAnchors } from "./exported-anchors";
import { signRound } from "./sign-heads";

const inside = (folder: string) => vi.spyOn(env, "ANCHORS_DIR", "get").mockReturnValue(folder);
const fresh = () => mkdtempSync(join(tmpdir(), "anchors-"));

beforeAll(async () => {
  await open();
  await signRound();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the signed heads outside the database", () => {
  it("are read where they were exported to", async () => {
    const { heads, problems } = await exportedAnchors();
    expect(heads.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  it.each([
    ["are in no folder", () => join(fresh(), "gone"), /gone\. Put the files back/],
    ["are in an empty one", fresh, /none is in .+\. Put the files back/],
    ["have none named for them", () => "", /none is in a folder, because ANCHORS_DIR is not set/],
  ])("are a problem where they %s and the database knows of some", async (_, folder, message) => {
    inside(folder());
    const { heads, problems } = await exportedAnchors();
    expect(heads).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(message)]);
  });

  it("are a problem where the folder or a file of it cannot be read", async () => {
    const folder = fresh();
    const file = join(folder, "file");
    writeFileSync(file, "");
    inside(file);
    expect((await exportedAnchors()).problems).toEqual([expect.stringMatching(/file, cannot be read \(ENOTDIR\)\.$/)]);
    mkdirSync(join(folder, "2025-11-28.jsonl"));
    writeFileSync(join(folder, "2025-11-29.jsonl"), "{}\n");
    inside(folder);
    expect((await exportedAnchors()).problems).toEqual([
      "2025-11-28.jsonl, a file of signed heads, cannot be read (EISDIR).",
      "2025-11-29.jsonl, line 1, is neither a signed head nor a timestamp of one.",
    ]);
  });
});
