import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { certificate } from "../certificate.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const server = oracle("nginx");
const exporter = oracle("prometheus-blackbox-exporter");

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "127.0.0.1", issuer: authority });

const CONFIG = ([tls, good, none, temporary, loop, http]: readonly number[]) => `
ssl_certificate site.crt; ssl_certificate_key site.key;
server { listen 127.0.0.1:${tls} ssl; add_header Strict-Transport-Security max-age=31536000 always; return 200 ok; }
server { listen 127.0.0.1:${good}; return 301 https://127.0.0.1:${tls}$request_uri; }
server { listen 127.0.0.1:${none}; return 200 ok; }
server { listen 127.0.0.1:${temporary}; return 302 https://127.0.0.1:${tls}$request_uri; }
server { listen 127.0.0.1:${loop}; return 301 http://127.0.0.1:${loop}$request_uri; }
server { listen 127.0.0.1:${http}; return 301 http://127.0.0.1:${none}$request_uri; }
`;

// The first answer, held against what a redirect for good to https looks like.
const FIRST = {
  prober: "http",
  http: {
    ...{ follow_redirects: false, valid_status_codes: [301, 308] },
    fail_if_header_not_matches: [{ header: "Location", regexp: "^https://127\\.0\\.0\\.1" }],
  },
};

describe.skipIf(server === null || exporter === null)("the probe http-redirect, of nginx", () => {
  let target: Awaited<ReturnType<typeof nginx>>;
  let judge: Awaited<ReturnType<typeof blackbox>>;
  beforeAll(async () => {
    const files = { "site.crt": site.cert, "site.key": site.key };
    target = await nginx(server ?? "", { config: CONFIG, ports: 6, files });
    judge = await blackbox(exporter ?? "", { first: FIRST });
  });
  afterAll(() => Promise.all([target.stop(), judge.stop()]));

  it.each([
    ["a redirect for good", 1, "pass"],
    ["no redirect", 2, "fail"],
    ["a redirect for now", 3, "fail"],
    ["a circle", 4, "fail"],
    ["a redirect to http", 5, "fail"],
  ] as const)("judges %s as designed (oracle: blackbox_exporter)", async (_, at, expected) => {
    const port = target.ports[at] ?? 0;
    expect(await judge.says("first", `http://127.0.0.1:${port}/`)).toBe(expected === "pass");
    const { verdict } = await runProbe(
      { kind: "http-redirect", settings: { port } },
      { baseUrl: `https://127.0.0.1:${target.port}`, trust: authority.cert, policy: loopback(...target.ports) },
    );
    expect(verdict.outcome).toBe(expected);
  });
});
