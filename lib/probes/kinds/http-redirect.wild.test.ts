import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { runProbe } from "../run";
import { loopback, web } from "../target.test-fixture";

async function run(answer: RequestListener, settings: Record<string, unknown> = {}) {
  const { port } = await web(answer);
  const base = `http://127.0.0.1:${port}`;
  const pairs = [{ from: `${base}/old`, to: `${base}/new` }];
  const { verdict } = await runProbe(
    { kind: "http-redirect", settings: { paths: [], pairs, ...settings } },
    { baseUrl: base, policy: loopback(port) },
  );
  return verdict;
}

const old =
  (location: string | string[], status = 200, headers: Record<string, string> = {}): RequestListener =>
  (request, answer) =>
    request.url === "/old"
      ? answer.writeHead(301, { location } as Record<string, string>).end()
      : answer.writeHead(status, headers).end();

describe("redirects met in the wild", () => {
  it("end at a page that is there", async () => {
    expect((await run(old("/new"))).outcome).toBe("pass");
    expect((await run(old("/new", 401))).outcome).toBe("pass");
    for (const status of [404, 410])
      expect(await run(old("/new", status))).toMatchObject({
        ...{ outcome: "fail", summary: `It ends with status ${status}` },
      });
  });

  it("say where they lead once", async () => {
    expect(await run(old(["/new", "/other"]))).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("redirects to two addresses at once") },
    });
    expect((await run(old(["/new", "/new"]))).outcome).toBe("pass");
  });

  it("carry HSTS only by https", async () => {
    const verdict = await run(old("/new", 200, { "strict-transport-security": "max-age=31536000" }), { hsts: true });
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("HSTS where") });
  });

  it("lead to letters outside of ASCII, as browsers read them", async () => {
    const sent = Buffer.from("/über").toString("latin1");
    const { port } = await web((request, answer) =>
      request.url === "/old" ? answer.writeHead(301, { location: sent }).end() : answer.end(),
    );
    const base = `http://127.0.0.1:${port}`;
    const settings = { paths: [], pairs: [{ from: `${base}/old`, to: `${base}/über` }] };
    const world = { baseUrl: base, policy: loopback(port) };
    expect((await runProbe({ kind: "http-redirect", settings }, world)).verdict.outcome).toBe("pass");
  });
});
