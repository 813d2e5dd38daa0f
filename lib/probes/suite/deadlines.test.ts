import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probes } from "../registry";
import { type ProbeWorld, runProbe } from "../run";
import { loopback } from "../target.test-fixture";
import { AIMS } from "./aim.test-fixture";
import { hostile } from "./hostile.test-fixture";

const PATIENCE_MS = 400;
/** What looks at headers or times alone has seen enough of a body without end. */
const BODY_IS_NOTHING = ["http-cors", "http-cookies", "http-headers", "http-latency"];
const TOLERANCE_MS = 500;

let enemies: Awaited<ReturnType<typeof hostile>>;
beforeAll(async () => {
  enemies = await hostile();
});
afterAll(() => enemies.close());

async function expectInTime(kind: string, name: string, port: number, world: Partial<ProbeWorld> = {}) {
  const { settings, baseUrl } = AIMS[kind]?.({ host: "depot.test", port }) ?? { settings: {}, baseUrl: null };
  const { evidence } = await runProbe(
    { kind, settings, attempts: 5 },
    {
      ...{ baseUrl, policy: loopback(port), patienceMs: PATIENCE_MS, owned: () => true },
      ...{ secret: async () => "sesame-77-open", resolve: async () => ["127.0.0.1"], ...world },
    },
  );
  const said = `${kind}, ${name}: ${evidence.outcome} ${evidence.summary}`;
  expect(evidence.phases.total, said).toBeLessThanOrEqual(PATIENCE_MS + TOLERANCE_MS);
  const seenEnough = name === "sends a body without end" && BODY_IS_NOTHING.includes(kind);
  expect(["fail", "error", ...(seenEnough ? ["pass"] : [])], said).toContain(evidence.outcome);
  expect(evidence.reason, said).not.toBe("internal");
}

describe.concurrent.each(Object.keys(probes).filter((kind) => AIMS[kind] !== undefined))("the kind %s", (kind) => {
  it("ends in time, whatever the target does", async () => {
    await Promise.all([...enemies.ports].map(([name, port]) => expectInTime(kind, name, port)));
  });

  it("ends in time although the resolver is silent", async () => {
    await expectInTime(kind, "a silent resolver", 443, { resolve: () => new Promise(() => {}) });
  });
});
