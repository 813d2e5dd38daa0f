import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { fileBytes } from "@/lib/db/kept-files";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { addEvidence } from "./add-evidence";
import { asking, opened } from "./arrange.test-fixture";
import { keepFile } from "./keep-file";
import { withdrawEvidence } from "./withdraw-evidence";

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let dan: Person;
let mia: Person;
let vera: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member", "DevOps Engineer");
  vera = await joined("Vera View", "viewer");
});

const kept = (bytes: Uint8Array, name: string, by = mia) =>
  keepFile({ name, sha256: hash(bytes), read: async () => bytes }, asking(by));

const added = async (deployment: string, shown: object, by = mia, item = "i1") =>
  addEvidence({ deployment, item, shown }, asking(by, randomUUID()));

async function addedFile(deployment: string, bytes: Uint8Array, name: string, by = mia) {
  const { sha256 } = await kept(bytes, name, by);
  return added(deployment, { kind: "file", name, sha256 }, by);
}

describe("evidence", () => {
  it("is kept by its content before the fact that names it, once an item", async () => {
    const { id } = await opened(dan);
    await addedFile(id, PNG, "seen.png");
    await addedFile(id, PNG, "the same again.png");
    await added(id, { kind: "link", href: "https://ci.example.org/7", text: "The run" });
    await added(id, { kind: "note", text: "12 rows" });
    const { evidence } = await readDeployment(id);
    expect(evidence.map(({ shown }) => shown)).toEqual([
      { kind: "file", name: "seen.png", media: "image/png", bytes: PNG.length, sha256: hash(PNG) },
      { kind: "link", href: "https://ci.example.org/7", text: "The run" },
      { kind: "note", text: "12 rows" },
    ]);
    expect(Buffer.from((await fileBytes(hash(PNG))) ?? [])).toEqual(PNG);
  });

  it("is what its bytes say, whatever its name says", async () => {
    const { media } = await kept(Buffer.from("<script>alert(1)</script>"), "picture.png");
    expect(media).toBe("application/octet-stream");
    expect((await kept(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.svg")).media).toBe(
      "application/octet-stream",
    );
    expect((await kept(Buffer.from("%PDF-1.7\n%…"), "paper.txt")).media).toBe("application/pdf");
  });

  it("is refused where it is empty, too large, cut short, or never came", async () => {
    await expect(kept(Buffer.alloc(0), "folder")).rejects.toThrow("folder is empty");
    await expect(kept(Buffer.alloc(10_000_001), "large.bin")).rejects.toMatchObject({ code: "too-large" });
    await expect(
      keepFile({ name: "cut.png", sha256: hash(PNG), read: async () => PNG.subarray(0, 20) }, asking(mia)),
    ).rejects.toThrow("cut.png did not arrive whole");
    await expect(kept(PNG, "a.png", vera)).rejects.toMatchObject({ code: "forbidden" });
    const unread = keepFile({ name: "a.png", sha256: hash(PNG), read: () => expect.fail("was read") }, asking(vera));
    await expect(unread).rejects.toMatchObject({ code: "forbidden" });
    const { id } = await opened(dan);
    const never = { kind: "file", name: "gone.png", sha256: "0".repeat(64) };
    await expect(added(id, never)).rejects.toThrow("The file gone.png did not arrive.");
    await expect(added(id, { kind: "link", href: "javascript:alert(1)", text: "" })).rejects.toThrow("whole address");
    await expect(added(id, { kind: "note", text: "12 rows" }, vera)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("is withdrawn by who added it or a release manager, with a reason, and stays", async () => {
    const { id } = await opened(dan);
    const { seq } = await added(id, { kind: "note", text: "12 rows" });
    const back = (by: Person, reason = "of another host") =>
      withdrawEvidence({ deployment: id, evidence: seq, reason }, asking(by, randomUUID()));
    const bob = await joined("Bob Berg", "member");
    await expect(back(bob)).rejects.toThrow("Only Mia Sol or a release manager can withdraw this.");
    await expect(back(mia, "no")).rejects.toThrow("two words");
    await back(dan);
    const { seq: again } = await back(mia);
    const now = await readDeployment(id);
    expect(now.seq).toBe(again);
    expect(now.evidence).toMatchObject([{ withdrawn: { by: { id: dan.id }, reason: "of another host" } }]);
  });
});
