import { createHash, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addEvidence } from "@/lib/commands/add-evidence";
import { asking, opened, SMALL } from "@/lib/commands/arrange.test-fixture";
import { createSystem } from "@/lib/commands/create-system";
import { keepFile } from "@/lib/commands/keep-file";
import { openDeployment } from "@/lib/commands/open-deployment";
import { publishTemplate } from "@/lib/commands/publish-template";
import { withdrawEvidence } from "@/lib/commands/withdraw-evidence";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { verifyBundle } from "@/lib/domain/proof/verify-bundle";
import { unzipped } from "@/lib/domain/proof/zip";
import { cookieOf } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

const bundleOf = async (deployment: string, cookie: string) =>
  api.fetch(
    new Request(`http://localhost:3000/api/v1/deployments/${deployment}/bundle`, {
      headers: { cookie },
    }),
    { network: "test" },
  );

it("a bundle holds every file that was ever added, and says which was edited", async () => {
  const owner = await joined("Olga Rem", "owner");
  const { id } = await opened(owner);
  const bytes = Buffer.from("twelve rows");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await keepFile({ name: "rows: 12.txt", sha256, read: async () => bytes }, asking(owner));
  const shown = { kind: "file", name: "rows: 12.txt", sha256 };
  const { seq } = await addEvidence({ deployment: id, item: "i1", shown }, asking(owner, randomUUID()));
  await withdrawEvidence({ deployment: id, evidence: seq, reason: "of another host" }, asking(owner));
  const response = await bundleOf(id, await cookieOf(owner));
  const files = unzipped(new Uint8Array(await response.arrayBuffer())) ?? {};
  const place = `evidence/${sha256.slice(0, 16)}-rows_ 12.txt`;
  expect(Buffer.from(files[place] ?? []).toString()).toBe("twelve rows");
  expect(verifyBundle(files)).toMatchObject({ word: "sound", findings: [] });
  const { findings } = verifyBundle({ ...files, [place]: Buffer.from("thirteen rows") });
  expect(findings.map(({ message }) => message)).toContain(
    "The file “rows: 12.txt” that the record names is not here.",
  );
});

it("a bundle is made of files whose long names are cut, never inside of a character", async () => {
  const owner = await joined("Olga Rem", "owner");
  const fileName = `${"𠮷".repeat(90)}.md`;
  const system = await createSystem({ name: `Depot ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(owner));
  const document = { fileName, document: Buffer.from(SMALL).toString("base64"), title: `Small ${randomUUID()}` };
  const template = await publishTemplate(document, asking(owner));
  const frame = { target: "1.0.0", environment: "staging", t0: "2026-12-01T22:00:00Z", zone: "UTC", rehearsal: true };
  const of = { system: system.id, template: template.id, version: template.version, ...frame, baseUrl: null };
  const { id } = await openDeployment(of, asking(owner));
  const bytes = Buffer.from(id);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const name = `${"𠮷".repeat(95)}.pdf1`;
  await keepFile({ name, sha256, read: async () => bytes }, asking(owner));
  await addEvidence({ deployment: id, item: "i1", shown: { kind: "file", name, sha256 } }, asking(owner, randomUUID()));
  const response = await bundleOf(id, await cookieOf(owner));
  expect(response.status).toBe(200);
  const files = unzipped(new Uint8Array(await response.arrayBuffer())) ?? {};
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^document\/[0-9a-f]{8}-𠮷{90}\.md$/u),
      `evidence/${sha256.slice(0, 16)}-${name}`,
    ]),
  );
  expect(verifyBundle(files)).toMatchObject({ word: "sound", findings: [] });
});

it("bundles are made one at a time, some wait, and one too many is told so", async () => {
  const owner = await joined("Olga Rem", "owner");
  const { id } = await opened(owner);
  const [cookie, tables] = await Promise.all([cookieOf(owner), connected("owner")]);
  await tables.query("BEGIN");
  await tables.query("LOCK TABLE document IN ACCESS EXCLUSIVE MODE");
  const asked = Array.from({ length: 6 }, () => bundleOf(id, cookie));
  const first = await Promise.race(asked);
  expect([first.status, await first.json()]).toEqual([
    429,
    {
      code: "too-many",
      message: "Several evidence bundles are being made already. Wait a minute and export this one again.",
    },
  ]);
  await tables.query("ROLLBACK");
  const statuses = (await Promise.all(asked)).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});
