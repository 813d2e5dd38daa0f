import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { allowNetwork } from "@/lib/commands/allow-network";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { bindProbe } from "@/lib/commands/bind-probe";
import { requestRun } from "@/lib/commands/request-run";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { web } from "@/lib/probes/target.test-fixture";
import { probeRun } from "@/lib/queries/probe-run";
import { runProbe } from "./run-probe";

it("keeps the evidence that a fact names, also when a second worker ends the same run later", async () => {
  const owner = await joined("Olga Rem", "owner");
  let asked = 0;
  const { port } = await web(async (_, answer) => {
    asked += 1;
    await sleep(asked * 200);
    answer.end("ok");
  });
  const reason = "The depot's own test";
  await allowNetwork({ address: "127.0.0.1", ports: [port], reason, expires: null }, asking(owner));
  const { id: deployment } = await opened(owner, { baseUrl: `http://127.0.0.1:${port}` });
  await bindProbe({ deployment, item: "i1", kind: "http", settings: { url: "/health" } }, asking(owner));
  const { run } = await requestRun({ deployment, item: "i1" }, asking(owner));
  const { signal } = new AbortController();
  await Promise.allSettled([1, 2].map(() => runProbe({ run }, { abortSignal: signal })));
  expect(asked).toBe(2);
  const last = (await readDeployment(deployment)).probes["i1"]?.last;
  expect(last).toMatchObject({ run, sha256: (await probeRun(deployment, run)).sha256 });
});
