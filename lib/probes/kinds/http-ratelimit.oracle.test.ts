import { execFile } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";

const [server, curl] = [oracle("nginx"), oracle("curl")];
const ask = asker("http-ratelimit");

/** What curl is answered to so many requests, one after the other over one connection. */
const statuses = (port: number, path: string, count: number) =>
  new Promise<number[]>((resolve) => {
    const flags = ["-s", "--noproxy", "*", "-w", "%{stderr}%{http_code} "];
    execFile(curl ?? "", [...flags, `http://127.0.0.1:${port}${path}?[1-${count}]`], (_, __, stderr) =>
      resolve(stderr.trim().split(" ").map(Number)),
    );
  });

const LIMITED = "limit_req_zone $uri zone=few:1m rate=10r/m;";
const place = (name: string, more: string) => `location = /${name} { ${more} try_files /index.html =404; }`;
const both = (more: string) => place("curl", more) + place("probe", more);

describe.skipIf(server === null || curl === null)("a rate limit (oracle: nginx, curl)", () => {
  it.each<[string, string, number | null, number, string]>([
    ["as said", "limit_req zone=few burst=4 nodelay; limit_req_status 429;", 6, 429, "warn"],
    [
      "as said, with Retry-After",
      "limit_req zone=few burst=4 nodelay; limit_req_status 429; add_header Retry-After 6 always;",
      6,
      429,
      "pass",
    ],
    ["that fails instead", "limit_req zone=few burst=4 nodelay;", 6, 503, "fail"],
    ["that is three times as loose", "limit_req zone=few burst=14 nodelay; limit_req_status 429;", 16, 429, "fail"],
    ["that is none", "", null, 200, "fail"],
  ])("%s is the same to both", async (_, rules, first, status, outcome) => {
    const config = ([port]: readonly number[]) =>
      `${LIMITED} server { listen 127.0.0.1:${port}; root .; ${both(rules)} }`;
    const { port, stop } = await nginx(server ?? "", { config, files: { "index.html": "hello" } });
    onTestFinished(stop);
    const seen = await statuses(port, "/curl", 18);
    expect(seen).toHaveLength(18);
    expect(first === null ? seen.every((one) => one === 200) : seen.indexOf(status) + 1).toBe(first ?? true);
    const { verdict } = await ask({ port }, { url: "/probe", limit: 5, windowSec: 60, rps: 500 });
    expect(verdict.outcome).toBe(outcome);
    if (outcome !== "fail") expect(verdict.assertions[0]?.seen).toBe("at request 6");
  });
});
