import { describe, expect, it } from "vitest";
import { type ProbeWorld, runProbe } from "../run";
import { closedPort, loopback, raw } from "../target.test-fixture";

type Settings = { open?: number[]; closed?: number[]; [name: string]: unknown };

const run = (settings: Settings, world: Partial<ProbeWorld> = {}) =>
  runProbe(
    { kind: "tcp-ports", settings: { host: "app.probe.test", ...settings } },
    {
      ...{ baseUrl: null, policy: loopback(...(settings.open ?? []), ...(settings.closed ?? [])) },
      ...{ resolve: async () => ["127.0.0.1"], ...world },
    },
  );
const ask = async (...asked: Parameters<typeof run>) => (await run(...asked)).verdict;

describe("ports", () => {
  it("pass where they are open and closed as expected, and each is kept", async () => {
    const { port } = await raw();
    const closed = await closedPort();
    const { verdict, evidence } = await run({ open: [port], closed: [closed] });
    expect(verdict).toMatchObject({ outcome: "pass", summary: "Ports are open and closed as expected" });
    expect(evidence.details).toMatchObject({
      ports: [
        { ip: "127.0.0.1", port, state: "open" },
        { ip: "127.0.0.1", port: closed, state: "closed" },
      ],
    });
  });

  it("fail the other way round", async () => {
    const { port } = await raw();
    const shut = await closedPort();
    expect(await ask({ closed: [port] })).toMatchObject({
      outcome: "fail",
      reason: null,
      summary: `Port ${port} of app.probe.test (127.0.0.1) is open, closed expected`,
    });
    expect(await ask({ open: [shut] })).toMatchObject({
      outcome: "fail",
      summary: `Port ${shut} of app.probe.test (127.0.0.1) is closed, open expected`,
    });
  });

  it("fail where one is open on IPv6 only", async () => {
    const { port } = await raw(undefined, "::1");
    const both = { resolve: async () => ["127.0.0.1", "::1"] };
    expect(await ask({ closed: [port] }, both)).toMatchObject({
      outcome: "fail",
      summary: `Port ${port} of app.probe.test (::1) is open, closed expected`,
      assertions: [{ seen: "127.0.0.1 closed, ::1 open" }],
    });
    expect((await ask({ closed: [port], allAddresses: false }, both)).outcome).toBe("pass");
  });

  it("are opened no faster than told", async () => {
    const ports = [await closedPort(), await closedPort(), await closedPort()];
    const started = performance.now();
    await ask({ closed: ports });
    expect(performance.now() - started).toBeGreaterThan(190);
  });
});

describe("a greeting", () => {
  it("passes where it contains the text, and fails where it does not", async () => {
    const { port } = await raw((socket) => socket.write("SSH-2.0-OpenSSH_9.2\r\n"));
    const banner = (contains: string) => ({ open: [port], banner: [{ port, contains }] });
    expect((await ask(banner("OpenSSH"))).outcome).toBe("pass");
    expect(await ask(banner("dropbear"))).toMatchObject({
      outcome: "fail",
      summary: `Port ${port} of app.probe.test (127.0.0.1) greets with “SSH-2.0-OpenSSH_9.2”, “dropbear” expected`,
    });
    const hangsUp = await raw((socket) => socket.end());
    expect((await ask({ open: [hangsUp.port], banner: [{ port: hangsUp.port, contains: "x" }] })).outcome).toBe("fail");
  });
});

describe("what is not known", () => {
  // Nobody is behind this address (RFC 5737), and nothing on the way says so.
  const SILENT = "filtered";

  it.each<[string, "open" | "closed", boolean, string, string | null]>([
    ["to be closed, and nothing shows that we are online", "closed", false, "error", "vantage_offline"],
    ["to be open, and nothing shows that we are online", "open", false, "error", "vantage_offline"],
    ["to be closed, while the control address answers", "closed", true, "pass", null],
    ["to be open, while the control address answers", "open", true, "fail", null],
  ])("is a silent port: expected %s", async (_, expected, online, outcome, reason) => {
    const { probes } = await import("../registry");
    const settings = probes["tcp-ports"].settings.parse({ [expected]: [5432] });
    const all = [{ ip: "203.0.113.7", port: 5432, state: SILENT, banner: null }] as const;
    const verdict = probes["tcp-ports"].judge(settings, { host: "db.probe.test", all, online });
    expect(verdict).toMatchObject({ outcome, reason });
    if (reason) expect(verdict.summary).toContain("did not answer");
  });

  it("is an address to which there is no way, whatever is expected and whoever is online", async () => {
    const { probes } = await import("../registry");
    for (const expected of ["open", "closed"]) {
      const settings = probes["tcp-ports"].settings.parse({ [expected]: [5432] });
      const all = [{ ip: "2001:db8::7", port: 5432, state: "unreachable", banner: null }] as const;
      const verdict = probes["tcp-ports"].judge(settings, { host: "db.probe.test", all, online: true });
      expect(verdict).toMatchObject({ outcome: "error", reason: "vantage_offline" });
    }
  });

  it("is a port that may not be reached, and a host that nobody has shown to be theirs", async () => {
    const { port, hits } = await raw();
    expect(await ask({ closed: [port] }, { policy: loopback(1) })).toMatchObject({ reason: "policy_blocked" });
    const elsewhere = { resolve: async () => ["93.184.216.34"], policy: { allow: [], forbiddenPorts: [] } };
    expect(await ask({ closed: [5432] }, elsewhere)).toMatchObject({ outcome: "error", reason: "policy_blocked" });
    expect(hits()).toBe(0);
  });
});
