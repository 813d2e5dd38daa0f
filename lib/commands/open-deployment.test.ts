import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import { defaultPolicy, rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, document, opened, publish } from "./arrange.test-fixture";
import { createSystem } from "./create-system";
import { openDeployment } from "./open-deployment";

let dan: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
});

describe("opening a deployment", () => {
  it.each([
    ["000", 20, 4],
    ["001", 42, 31],
    ["002", 130, 19],
    ["003", 151, 45],
    ["004", 30, 60],
  ])("copies document %s whole: %i leaves before go, %i after", async (number, before, after) => {
    const { id } = await opened(dan, { text: document(number) });
    const deployment = await readDeployment(id);
    expect([countedLeaves(deployment, "go").length, countedLeaves(deployment, "close").length]).toEqual([
      before,
      after,
    ]);
    expect(deployment).toMatchObject({
      seq: 1,
      life: "planned",
      policy: defaultPolicy,
      t0: "2026-12-01T21:00:00.000Z",
    });
  });

  it("names the roles nobody holds", async () => {
    const text = "# L\n\n## Prepare\n- [ ] Back up\n\n## Sign-off\n- [ ] Keeper of the Seal: ____ Date: ____\n";
    const { staffing } = await opened(dan, { text });
    expect(staffing[0]).toContain("Nobody holds Keeper of the Seal yet");
  });

  it("lets a rehearsal show where the real thing forbids", async () => {
    const { id } = await opened(dan, { rehearsal: true });
    expect(await readDeployment(id)).toMatchObject({ rehearsal: true, policy: rehearsalPolicy });
  });

  it("is one deployment however often it is sent", async () => {
    const [system, template] = [await createSystem(named(), asking(dan)), await publish(dan)];
    const about = { target: "1", environment: "staging", t0: "2026-12-01T22:00:00Z", zone: "UTC", rehearsal: false };
    const raw = { system: system.id, template: template.id, version: 1, ...about };
    const key = randomUUID();
    const [first, second] = await Promise.all([0, 1].map(() => openDeployment(raw, asking(dan, key))));
    expect(second).toEqual(first);
  });

  it("refuses a system or a version that is not there, and a member", async () => {
    const [system, template] = [await createSystem(named(), asking(dan)), await publish(dan)];
    const about = { target: "1", environment: "staging", t0: "2026-12-01T22:00:00Z", zone: "UTC", rehearsal: false };
    const raw = { system: system.id, template: template.id, version: 1, ...about };
    await expect(openDeployment({ ...raw, system: "none" }, asking(dan))).rejects.toMatchObject({ code: "missing" });
    await expect(openDeployment({ ...raw, version: 2 }, asking(dan))).rejects.toMatchObject({ code: "missing" });
    await expect(openDeployment({ ...raw, system: "constructor" }, asking(dan))).rejects.toThrow(
      "nothing of this name",
    );
    await expect(openDeployment({ ...raw, t0: "0206-12-01T22:00:00Z" }, asking(dan))).rejects.toThrow("from 2000");
    await expect(openDeployment({ ...raw, zone: "Europe/Atlantis" }, asking(dan))).rejects.toThrow("time zone");
    const member = await joined("Mia", "member");
    await expect(openDeployment(raw, asking(member))).rejects.toMatchObject({ code: "forbidden" });
  });
});

const named = () => ({ name: `System ${randomUUID()}`, zone: "UTC", baseUrl: null });
