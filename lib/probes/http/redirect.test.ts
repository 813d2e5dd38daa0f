import { describe, expect, it } from "vitest";
import { certificate } from "../certificate.test-fixture";
import { type ProbeWorld, runProbe } from "../run";
import { type Listener, loopback, secureWeb, web } from "../target.test-fixture";

const run = (url: string, settings: Record<string, unknown>, world: Partial<ProbeWorld> & Pick<ProbeWorld, "policy">) =>
  runProbe({ kind: "http", settings: { url, ...settings } }, { baseUrl: null, ...world });

const at = ({ port }: Listener, settings: Record<string, unknown>) =>
  run(`http://127.0.0.1:${port}/`, settings, { policy: loopback(port) });

const leadsTo = (location: string, status = 302) =>
  web((_, answer) => answer.writeHead(status, { location }).end("moved"));

describe("a redirect", () => {
  it("is an answer like any other, until it is to be followed", async () => {
    const target = await web(({ url }, answer) =>
      url === "/" ? answer.writeHead(301, { location: "/home?token=s3cret" }).end() : answer.end("welcome"),
    );
    const seen = await at(target, {});
    expect(seen.verdict.outcome).toBe("fail");
    expect(seen.verdict.summary).toContain("Expected status 200, saw 301 to http://127.0.0.1");
    expect(seen.verdict.summary).not.toContain("s3cret");
    expect(target.hits()).toBe(1);
    const { verdict, evidence } = await at(target, { follow: true, contains: "welcome" });
    expect(verdict.outcome).toBe("pass");
    expect(evidence.redirects).toMatchObject([{ status: 301 }]);
  });

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://100.100.100.200/",
    "http://10.0.0.1/",
    "http://127.0.0.1:1/",
    "http://0x7f.1:2/",
    "http://user:pass@127.0.0.1/",
    "http://127.0.0.1:25/",
  ])("to %s is blocked", async (location) => {
    for (const status of [301, 302, 303, 307, 308]) {
      const target = await leadsTo(location, status);
      const { verdict, evidence } = await at(target, { follow: true });
      expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked_redirect" });
      expect(JSON.stringify(evidence)).not.toContain("pass@");
    }
  });

  it("to the canary of another port never reaches it", async () => {
    const canary = await web((_, answer) => answer.end());
    const target = await leadsTo(`http://127.0.0.1:${canary.port}/`);
    expect((await at(target, { follow: true })).verdict.reason).toBe("policy_blocked_redirect");
    expect(canary.hits()).toBe(0);
  });

  it("that leads nowhere, or round and round, is a fail", async () => {
    for (const location of ["file:///etc/passwd", "javascript:alert(1)", "http://"])
      expect((await at(await leadsTo(location), { follow: true })).verdict).toMatchObject({ outcome: "fail" });
    const loop = await leadsTo("/");
    const { verdict, evidence } = await at(loop, { follow: true });
    expect(verdict.summary).toContain("more than 5 times");
    expect(evidence.redirects).toHaveLength(5);
    expect(loop.hits()).toBe(6);
  });

  it("from https to http is not followed", async () => {
    const authority = certificate({ name: "Test authority" });
    const plain = await web((_, answer) => answer.end());
    const target = await secureWeb(certificate({ name: "127.0.0.1", issuer: authority }), (_, answer) =>
      answer.writeHead(302, { location: `http://127.0.0.1:${plain.port}/` }).end(),
    );
    const policy = loopback(target.port, plain.port);
    const { verdict } = await run(
      `https://127.0.0.1:${target.port}/`,
      { follow: true },
      { policy, trust: authority.cert },
    );
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("from https to http") });
    expect(plain.hits()).toBe(0);
  });
});
