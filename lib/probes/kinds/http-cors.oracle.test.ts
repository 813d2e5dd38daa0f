import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const server = oracle("nginx");
const curl = oracle("curl");

const APP = "https://app.probe.test";

const allow = (name: string, to: string, vary = true) => `location = /${name} {
    add_header Access-Control-Allow-Origin ${to} always;
    ${vary ? "add_header Vary Origin always;" : ""}
    if ($request_method = OPTIONS) { add_header Access-Control-Allow-Origin ${to}; add_header Vary Origin; return 204; }
    return 200 ok;
  }`;

const CONFIG = ([port]: readonly number[]) => `
map $http_origin $named { default ""; "${APP}" $http_origin; }
map $http_origin $begins { default ""; "~^https://app\\.probe\\.test" $http_origin; }
map $http_origin $below { default ""; "~^https://(.*\\.)?app\\.probe\\.test$" $http_origin; }
server {
  listen 127.0.0.1:${port};
  ${[
    ...[allow("good", "$named"), allow("begins", "$begins"), allow("below", "$below"), allow("any", '"*"')],
    ...[allow("reflects", "$http_origin"), allow("unvaried", "$named", false)],
  ].join("\n  ")}
}`;

// The origin by which each variant shows what it is, and whether it is echoed.
const VARIANTS = [
  ["good", `${APP}.evil.example`, false],
  ["begins", `${APP}.evil.example`, true],
  ["below", "https://evil.app.probe.test", true],
  ["any", "https://stranger.example", true],
  ["reflects", "null", true],
  ["unvaried", "null", false],
] as const;

describe.skipIf(server === null || curl === null)("the probe http-cors, of nginx", () => {
  let target: Awaited<ReturnType<typeof nginx>>;
  beforeAll(async () => {
    target = await nginx(server ?? "", { config: CONFIG });
  });
  afterAll(() => target.stop());

  const headersFor = async (name: string, origin: string) => {
    const asked = [
      "-s",
      "-D",
      "-",
      "-o",
      "/dev/null",
      "-H",
      `Origin: ${origin}`,
      `http://127.0.0.1:${target.port}/${name}`,
    ];
    return (await promisify(execFile)(curl ?? "", asked)).stdout;
  };

  it.each(VARIANTS)("judges “%s” as designed (oracle: curl)", async (name, hostile, open) => {
    const said = await headersFor(name, hostile);
    expect(said.includes(`Access-Control-Allow-Origin: ${hostile}`) || said.includes("Origin: *")).toBe(open);
    expect(await headersFor(name, APP)).toMatch(/Access-Control-Allow-Origin: (https:\/\/app\.probe\.test|\*)/);
    const varies = /^Vary: Origin/m.test(await headersFor(name, APP));
    const { verdict } = await runProbe(
      { kind: "http-cors", settings: { url: `/${name}`, allowed: [APP] } },
      { baseUrl: `http://127.0.0.1:${target.port}`, policy: loopback(target.port) },
    );
    expect(verdict.outcome).toBe(open || !varies ? "fail" : "pass");
  });
});
