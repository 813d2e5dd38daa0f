import { expect, it } from "vitest";
import { runProbe } from "./run";
import { closedPort, loopback } from "./target.test-fixture";

const many = (count: number) => Array.from({ length: count }, (_, n) => `127.0.1.${n + 1}`);

it.each([
  ["tcp-ports", (port: number) => ({ closed: [port] }), "pass"],
  ["tls-cert", (port: number) => ({ port }), "fail"],
])("%s is not green for addresses that it did not look at", async (kind, settings, outcome) => {
  const port = await closedPort();
  const verdictOf = async (addresses: string[], more = {}) => {
    const call = { kind, settings: { host: "app.probe.test", ...settings(port), ...more } };
    const world = { baseUrl: null, policy: loopback(port), owned: () => true, resolve: async () => addresses };
    return (await runProbe(call, { ...world, patienceMs: 9000 })).verdict;
  };
  expect(await verdictOf(many(17))).toMatchObject({
    ...{ outcome: "error", reason: "unsupported", summary: expect.stringContaining("has 17 addresses") },
  });
  expect(await verdictOf(many(17), { allAddresses: false })).toMatchObject({ outcome });
});
