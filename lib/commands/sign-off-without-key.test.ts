import { expect, it, onTestFinished, vi } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { env } from "@/lib/env";
import { asking, opened } from "./arrange.test-fixture";
import { signOff } from "./sign-off";
import { tickItem } from "./tick-item";

it("signs for no role while the installation's key is away, and lets everything else go on", async () => {
  const owner = await joined("Olga Rem", "owner");
  const anna = await joined("Anna Kovács", "member", "DevOps Engineer");
  const { id: deployment } = await opened(owner);
  const away = vi.spyOn(env, "SIGNING_KEY_FILE", "get").mockReturnValue("/nowhere/key.pem");
  onTestFinished(() => away.mockRestore());
  const given = { stage: "technical", role: "DevOps Engineer", decision: "reject", meaning: "No.", comment: "Not yet" };
  const signing = signOff({ deployment, ...given, password: PASSWORD, stateHash: "0".repeat(64) }, asking(anna));
  await expect(signing).rejects.toMatchObject({ code: "unavailable", message: expect.stringMatching(/signing key/) });
  await tickItem({ deployment, item: "i1", option: null, rev: 0 }, asking(anna));
  expect(await readDeployment(deployment)).toMatchObject({ seq: 2, signatures: [] });
});
