import { createHash, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addEvidence } from "@/lib/commands/add-evidence";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { keepFile } from "@/lib/commands/keep-file";
import { withdrawEvidence } from "@/lib/commands/withdraw-evidence";
import { joined } from "@/lib/db/person.test-fixture";
import { verifyBundle } from "@/lib/domain/proof/verify-bundle";
import { unzipped } from "@/lib/domain/proof/zip";
import { cookieOf } from "@/lib/web/knock.test-fixture";
import { api } from "./api";

it("a bundle holds every file that was ever added, and says which was edited", async () => {
  const owner = await joined("Olga Rem", "owner");
  const { id } = await opened(owner);
  const bytes = Buffer.from("twelve rows");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await keepFile({ name: "rows: 12.txt", sha256, bytes }, asking(owner));
  const shown = { kind: "file", name: "rows: 12.txt", sha256 };
  const { seq } = await addEvidence({ deployment: id, item: "i1", shown }, asking(owner, randomUUID()));
  await withdrawEvidence({ deployment: id, evidence: seq, reason: "of another host" }, asking(owner));
  const request = new Request(`http://localhost:3000/api/v1/deployments/${id}/bundle`, {
    headers: { cookie: await cookieOf(owner) },
  });
  const response = await api.fetch(request, { network: "test" });
  const files = unzipped(new Uint8Array(await response.arrayBuffer())) ?? {};
  const place = `evidence/${sha256.slice(0, 16)}-rows_ 12.txt`;
  expect(Buffer.from(files[place] ?? []).toString()).toBe("twelve rows");
  expect(verifyBundle(files)).toMatchObject({ word: "sound", findings: [] });
  const { findings } = verifyBundle({ ...files, [place]: Buffer.from("thirteen rows") });
  expect(findings.map(({ message }) => message)).toContain(
    "The file “rows: 12.txt” that the record names is not here.",
  );
});
