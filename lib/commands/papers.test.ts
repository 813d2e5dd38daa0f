import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { dateIn } from "@/lib/domain/moment";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stageStates } from "@/lib/domain/signoff/stages";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { changeAccount } from "./change-account";
import { confirmPaper } from "./confirm-paper";
import { enterPaper } from "./enter-paper";
import { keepFile } from "./keep-file";
import { refusePaper } from "./refuse-paper";
import { revokeRole } from "./revoke-role";
import { tickItem } from "./tick-item";
import { untickItem } from "./untick-item";

const ROLE = "DevOps Engineer";

let olga: Person;
let dan: Person;
let mia: Person;
let bob: Person;
beforeAll(async () => {
  olga = await joined("Olga Ray", "owner");
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member", ROLE);
  bob = await joined("Bob Berg", "member");
});

const today = () => dateIn(new Date().toISOString(), "Europe/Prague");

async function prepared() {
  const { id } = await opened(dan);
  for (const item of ["i1", "i2"]) await tickItem({ deployment: id, item, rev: 0 }, asking(dan));
  return id;
}

/** What the sign page sends for a paper of Mia's, for the state as it is now. */
async function paper(deployment: string, signer: Person, over = {}) {
  const now = await readDeployment(deployment);
  const [stage] = now.checklist.stages;
  const bytes = Buffer.from(`%PDF-1.7\n%${deployment}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await keepFile({ name: "scan.pdf", sha256, read: async () => bytes }, asking(dan));
  return {
    ...{ deployment, stage: stage?.id, role: ROLE, signer: signer.id, decision: "approve" },
    ...{ meaning: "Reviewed on paper.", comment: null, signedOn: today(), scan: { name: "scan.pdf", sha256 } },
    ...{ stateHash: stateHash(coveredBy(now, stage ?? expect.fail(), ROLE)), password: PASSWORD },
    ...over,
  };
}

const entered = async (deployment: string, signer = mia, by = dan, over = {}) =>
  (await enterPaper(await paper(deployment, signer, over), asking(by, randomUUID()))).seq;

const confirm = (deployment: string, seq: number, by = bob, password = PASSWORD) =>
  confirmPaper({ deployment, paper: seq, password }, asking(by, randomUUID()));

const standing = async (deployment: string) => stageStates(await readDeployment(deployment))[0]?.roles[0]?.standing;

describe("a signature on paper", () => {
  it("is entered by one person, confirmed by another, and counts for its signer", async () => {
    const id = await prepared();
    const seq = await entered(id);
    expect(await standing(id)).toBe("missing");
    await expect(confirm(id, seq, dan)).rejects.toThrow("You entered this signature");
    await expect(confirm(id, seq, mia)).rejects.toThrow("your own signature on paper");
    const vera = await joined("Vera View", "viewer");
    await expect(confirm(id, seq, vera)).rejects.toMatchObject({ code: "forbidden" });
    await expect(confirm(id, seq, bob, "not his at all")).rejects.toThrow("not your password");
    await confirm(id, seq);
    expect(await standing(id)).toBe("approved");
    const { signatures, seq: head } = await readDeployment(id);
    expect(signatures).toMatchObject([
      {
        ...{ by: { id: mia.id, name: "Mia Sol" }, method: "paper", decision: "approve" },
        paper: { scan: { name: "scan.pdf", media: "application/pdf" }, confirmed: { by: { id: bob.id } } },
      },
    ]);
    expect((await confirm(id, seq)).seq).toBe(head);
    await expect(confirm(id, seq, olga)).rejects.toThrow("Bob Berg confirmed this already");
  });

  it("is confirmed once, by whoever is faster, also when both ask at once", async () => {
    const id = await prepared();
    const seq = await entered(id);
    const asked = await Promise.allSettled([confirm(id, seq, bob), confirm(id, seq, olga)]);
    expect(asked.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await readDeployment(id)).signatures).toHaveLength(1);
  });

  it("cannot be confirmed after what it vouches for changed, and is entered anew", async () => {
    const id = await prepared();
    const seq = await entered(id);
    await untickItem({ deployment: id, item: "i1", rev: 1, reason: "Not backed up after all" }, asking(dan));
    await tickItem({ deployment: id, item: "i1", rev: 2 }, asking(dan));
    await expect(confirm(id, seq)).rejects.toMatchObject({
      code: "stale",
      message: expect.stringContaining("“Back up the database”"),
      detail: { differences: [{ item: "i1" }] },
    });
    await expect(entered(id, mia, olga)).rejects.toThrow("waits to be confirmed");
    await refusePaper({ deployment: id, paper: seq, reason: "It changed since" }, asking(bob));
    await confirm(id, await entered(id));
    expect(await standing(id)).toBe("approved");
  });

  it("cannot be confirmed once its signer lost the role, or the account for it", async () => {
    const [lea, pia] = [await joined("Lea Late", "member", ROLE), await joined("Pia Past", "member", ROLE)];
    const id = await prepared();
    const seq = await entered(id, lea);
    await revokeRole({ person: lea.id, role: ROLE, system: null }, asking(olga));
    await expect(confirm(id, seq)).rejects.toThrow("Lea Late does not hold the role DevOps Engineer");
    const other = await prepared();
    const second = await entered(other, pia);
    await changeAccount({ person: pia.id, account: "viewer" }, asking(olga));
    await expect(confirm(other, second)).rejects.toThrow("their account is that of a viewer");
    expect((await readDeployment(other)).signatures).toEqual([]);
  });

  it("is refused to its own signer, to others than holders, over another state, and without a scan", async () => {
    const id = await prepared();
    await expect(entered(id, mia, mia)).rejects.toThrow("Somebody else enters a signature");
    await expect(entered(id, bob)).rejects.toThrow("does not hold the role");
    await expect(entered(id, mia, dan, { stateHash: "0".repeat(64) })).rejects.toMatchObject({
      code: "stale",
      detail: { differences: [] },
    });
    await expect(entered(id, mia, dan, { password: "not his at all" })).rejects.toThrow("not your password");
    await expect(entered(id, mia, dan, { signer: randomUUID() })).rejects.toMatchObject({ code: "missing" });
    await expect(entered(id, mia, dan, { signedOn: "2999-01-01" })).rejects.toThrow("is in the future");
    await expect(entered(id, mia, dan, { signedOn: "2025-12-31" })).rejects.toThrow("before the day this deployment");
    await expect(entered(id, mia, dan, { signedOn: "yesterday" })).rejects.toThrow("date that stands on the paper");
    const scan = { name: "gone.pdf", sha256: "0".repeat(64) };
    await expect(entered(id, mia, dan, { scan })).rejects.toThrow("gone.pdf did not arrive");
    const open = await opened(dan);
    await expect(entered(open.id)).rejects.toThrow("2 items in the scope of DevOps Engineer");
    expect((await readDeployment(id)).papers).toEqual([]);
  });
});
