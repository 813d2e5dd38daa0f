import dns from "node:dns";
import { expect, it, onTestFinished } from "vitest";
import { runProbe } from "../run";
import { raw } from "../target.test-fixture";
import { nameServer, record } from "./name-server.test-fixture";

const CLOSED = { allow: [], forbiddenPorts: [] };
const NAME = "app.probe.test";

it("may be asked though they lie on a private network, by probes of DNS alone, and nobody else is", async () => {
  const before = dns.getServers();
  onTestFinished(() => dns.setServers(before));
  const own = await nameServer({ zone: [record(NAME, "A", "203.0.113.7")] });
  dns.setServers([own.server]);
  const ask = async (settings: Record<string, unknown>, forbiddenPorts: number[] = []) =>
    (await runProbe({ kind: "dns", settings }, { baseUrl: null, policy: { ...CLOSED, forbiddenPorts } })).verdict;
  const records = [{ name: NAME, value: "203.0.113.7" }];
  expect(await ask({ records })).toMatchObject({ outcome: "pass" });
  expect(await ask({ records }, [own.port])).toMatchObject({ reason: "policy_blocked" });
  const other = await raw();
  expect(await ask({ records, resolvers: [`127.0.0.1:${other.port}`] })).toMatchObject({ reason: "policy_blocked" });
  const knocking = { kind: "tcp-ports", settings: { host: "127.0.0.1", open: [own.port] } };
  const { verdict } = await runProbe(knocking, { baseUrl: null, policy: CLOSED, owned: () => true });
  expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
  expect([own.tcp(), other.hits()]).toEqual([0, 0]);
});
