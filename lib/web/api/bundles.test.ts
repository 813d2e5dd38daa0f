import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { tickItem } from "@/lib/commands/tick-item";
import { joined } from "@/lib/db/person.test-fixture";
import type { BundleFiles } from "@/lib/domain/proof/check-manifest";
import { verifyBundle } from "@/lib/domain/proof/verify-bundle";
import { unzipped, zipped } from "@/lib/domain/proof/zip";
import { env } from "@/lib/env";
import { cookieOf } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

async function bundled() {
  const owner = await joined("Olga Rem", "owner");
  const { id } = await opened(owner);
  await tickItem({ deployment: id, item: "i1", option: null, rev: 0 }, asking(owner, randomUUID()));
  const request = new Request(`http://localhost:3000/api/v1/deployments/${id}/bundle`, {
    headers: { cookie: await cookieOf(owner), "sec-fetch-site": "same-origin" },
  });
  const response = await api.fetch(request, { network: "test" });
  return { id, response, zip: new Uint8Array(await response.arrayBuffer()) };
}

/** What `verify.mjs` of a bundle says of it, in a process of its own. */
function ran(files: BundleFiles, zip: Uint8Array, ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  writeFileSync(join(folder, "verify.mjs"), files["verify.mjs"] ?? "");
  writeFileSync(join(folder, "bundle.zip"), zip);
  const { status, stdout } = spawnSync(process.execPath, ["verify.mjs", "bundle.zip", ...args], { cwd: folder });
  return { status, said: stdout.toString() };
}

describe("the evidence bundle of a deployment", () => {
  it("holds all that shows how it went, and verifies, also by the script that lies in it", async () => {
    const { id, response, zip } = await bundled();
    expect(response.headers.get("content-type")).toBe("application/zip");
    const files = unzipped(zip) ?? {};
    expect(Object.keys(files).sort()).toEqual([
      ...["README.txt", "deployment.json", expect.stringMatching(/^document\/[0-9a-f]{8}-small\.md$/), "heads.jsonl"],
      ...["manifest.json", "record.jsonl", "report.json", "report.md", "verify.html", "verify.mjs"],
    ]);
    const verdict = verifyBundle(files);
    expect(verdict).toMatchObject({ word: "sound", findings: [], deployment: id, record: { entries: 2 } });
    expect(ran(files, zip)).toMatchObject({
      status: 0,
      said: expect.stringMatching(/^Everything matches, and its heads are signed/),
    });
    expect(ran(files, zip, "--key", "f".repeat(64))).toMatchObject({ status: 1 });
    expect(ran(files, zip.slice(0, 900)).said).toMatch(/is not a zip file, or not a whole one/);
    const record = new TextDecoder().decode(files["record.jsonl"]).replace("item.ticked", "item.failed");
    const edited = zipped({ ...files, "record.jsonl": new TextEncoder().encode(record) }, "2026-01-01T00:00:00.000Z");
    expect(ran(files, edited)).toMatchObject({
      status: 1,
      said: expect.stringMatching(/Entry 2 is not what was written/),
    });
  });

  it("is made without a key too, and says that nothing vouches for it", async () => {
    const away = vi.spyOn(env, "SIGNING_KEY_FILE", "get").mockReturnValue("/nowhere/key.pem");
    onTestFinished(() => away.mockRestore());
    const { zip } = await bundled();
    const files = unzipped(zip) ?? {};
    expect(verifyBundle(files)).toMatchObject({ word: "unsigned", key: null });
    expect(ran(files, zip).status).toBe(2);
  });
});
