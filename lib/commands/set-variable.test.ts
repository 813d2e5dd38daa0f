import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, publish } from "./arrange.test-fixture";
import { createSystem } from "./create-system";
import { openDeployment } from "./open-deployment";
import { setDeploymentVariable } from "./set-deployment-variable";
import { setVariable } from "./set-variable";

let dan: Person;
let anna: Person;
beforeAll(async () => {
  [dan, anna] = await Promise.all([joined("Dan Lind", "release-manager"), joined("Anna Kovács", "member")]);
});

const host = { name: "your-domain.com", value: "shop.example" };

it("goes from the system into its deployments, and on from there by itself", async () => {
  const system = (await createSystem({ name: `S ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(dan))).id;
  await setVariable({ system, ...host }, asking(dan));
  const { id: template } = await publish(dan);
  const about = { target: "1", environment: "staging", t0: "2026-12-01T22:00:00Z", zone: "UTC", rehearsal: false };
  const { id } = await openDeployment({ system, template, version: 1, ...about }, asking(dan));
  await setVariable({ system, name: host.name, value: null }, asking(dan));
  await setDeploymentVariable({ deployment: id, name: "region", value: " eu-1 " }, asking(dan));
  expect((await readDeployment(id)).variables).toEqual({ [host.name]: host.value, region: "eu-1" });
  expect((await readWorkspace()).systems[system]?.variables).toEqual({});
});

it("is one event however often it is said, and takes a release manager and a system", async () => {
  const system = (await createSystem({ name: `S ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(dan))).id;
  const { seq } = await setVariable({ system, ...host }, asking(dan));
  await setVariable({ system, ...host }, asking(dan));
  const { seq: own } = (await readWorkspace()).systems[system] ?? { seq: 0 };
  expect(own).toBeLessThan(seq);
  await expect(setVariable({ system, ...host }, asking(anna))).rejects.toThrow(
    "To set variables takes a release manager",
  );
  await expect(setVariable({ system: "none", ...host }, asking(dan))).rejects.toThrow("There is no such system");
  await expect(setVariable({ system, ...host, value: "x".repeat(2001) }, asking(dan))).rejects.toThrow();
});
