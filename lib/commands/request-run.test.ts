import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { asking, opened } from "./arrange.test-fixture";
import { bindProbe } from "./bind-probe";
import { requestRun } from "./request-run";
import { unbindProbe } from "./unbind-probe";

let dan: Person;
let mia: Person;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  mia = await joined("Mia Sol", "member");
});

const health = { kind: "http", settings: { url: "/health" } };

describe("binding a probe", () => {
  it("keeps the settings as the kind reads them, once, until it is taken away", async () => {
    const { id: deployment } = await opened(dan);
    const raw = { deployment, item: "i1", ...health };
    const { seq } = await bindProbe(raw, asking(dan));
    expect(await bindProbe(raw, asking(dan))).toEqual({ seq });
    expect((await readDeployment(deployment)).probes["i1"]?.call).toMatchObject({
      kind: "http",
      settings: { url: "/health", method: "GET", status: [200] },
    });
    await unbindProbe({ deployment, item: "i1", reason: "It asks the wrong host" }, asking(dan));
    expect((await readDeployment(deployment)).probes).toEqual({});
  });

  it("refuses a kind there is not, settings that are wrong at their field, and a member", async () => {
    const { id: deployment } = await opened(dan);
    const raw = { deployment, item: "i1", ...health };
    await expect(bindProbe({ ...raw, kind: "ping" }, asking(dan))).rejects.toThrow(
      "There is no probe “ping”. Choose one of ",
    );
    await expect(bindProbe({ ...raw, settings: { url: "health" } }, asking(dan))).rejects.toMatchObject({
      issues: [{ path: ["settings", "url"] }],
    });
    await expect(bindProbe(raw, asking(mia))).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("asking for a run", () => {
  it("queues a job as the product's own role, with the run it is about, and no fact", async () => {
    const { id: deployment } = await opened(dan, { baseUrl: "https://depot.example.org" });
    const [bound, other] = [
      await bindProbe({ deployment, item: "i1", ...health }, asking(dan)),
      await bindProbe({ deployment, item: "i2", ...health }, asking(dan)),
    ];
    const [first, second] = await Promise.all(
      ["i1", "i2"].map((item) => requestRun({ deployment, item }, asking(mia))),
    );
    expect(first?.seq).toBe(other.seq);
    const app = await connected("app");
    const runs = await app.query("SELECT * FROM probe_run WHERE id = ANY($1) ORDER BY item", [
      [first?.run, second?.run],
    ]);
    expect(runs.rows).toMatchObject([
      {
        item: "i1",
        call: { kind: "http", binding: bound.seq },
        base_url: "https://depot.example.org",
        by: { id: mia.id },
      },
      { item: "i2", finished_at: null, outcome: null },
    ]);
    const jobs = await app.query("SELECT task_identifier FROM graphile_worker.jobs WHERE key = ANY($1)", [
      [`run-probe ${first?.run}`, `run-probe ${second?.run}`],
    ]);
    expect(jobs.rows).toEqual([{ task_identifier: "run-probe" }, { task_identifier: "run-probe" }]);
  });

  it("is refused in words without a probe, and without a base URL for a path", async () => {
    const { id: deployment } = await opened(dan);
    await expect(requestRun({ deployment, item: "i1" }, asking(mia))).rejects.toThrow("Bind one first");
    await bindProbe({ deployment, item: "i1", ...health }, asking(dan));
    await expect(requestRun({ deployment, item: "i1" }, asking(mia))).rejects.toThrow("no base URL");
  });
});
