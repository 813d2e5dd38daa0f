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

const HEADERS = `
  add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;
  add_header Content-Security-Policy "default-src 'self'; object-src 'none'" always;
  add_header X-Frame-Options DENY always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy no-referrer always;`;

// A location with an add_header of its own loses every one of its server; without `always` an error loses them too.
const CONFIG = ([tls]: readonly number[]) => `
ssl_certificate site.crt; ssl_certificate_key site.key; server_tokens off;
server {
  default_type text/html;
  listen 127.0.0.1:${tls} ssl; ${HEADERS}
  location = /good { return 200 ok; }
  location = /trap { add_header Cache-Control no-store; return 200 ok; }
  location = /short { ${HEADERS.replace("63072000", "3600")} return 200 ok; }
  location = /sniffs { ${HEADERS.replace("nosniff", "sniff")} return 200 ok; }
  location = /error { ${HEADERS.replaceAll(" always", "")} return 500; }
}`;

const matches = (header: string, regexp: string) => ({ header, regexp });
const SECURE = {
  prober: "http",
  http: {
    ...{ valid_status_codes: [200, 500], tls_config: { insecure_skip_verify: true } },
    fail_if_header_not_matches: [
      matches("Strict-Transport-Security", "max-age=[0-9]{8,}"),
      matches("Content-Security-Policy", "default-src|script-src"),
      matches("X-Frame-Options", "^(DENY|SAMEORIGIN)$"),
      matches("X-Content-Type-Options", "^nosniff$"),
      matches("Referrer-Policy", "no-referrer|same-origin|strict-origin"),
    ],
  },
};

describe.skipIf(server === null || exporter === null)("the probe http-headers, of nginx", () => {
  let target: Awaited<ReturnType<typeof nginx>>;
  let judge: Awaited<ReturnType<typeof blackbox>>;
  beforeAll(async () => {
    target = await nginx(server ?? "", { config: CONFIG, files: { "site.crt": site.cert, "site.key": site.key } });
    judge = await blackbox(exporter ?? "", { secure: SECURE });
  });
  afterAll(() => Promise.all([target.stop(), judge.stop()]));

  it.each([
    ["/good", "pass"],
    ["/trap", "fail"],
    ["/short", "fail"],
    ["/sniffs", "fail"],
    ["/error", "fail"],
  ] as const)("judges %s as designed (oracle: blackbox_exporter)", async (path, expected) => {
    expect(await judge.says("secure", `https://127.0.0.1:${target.port}${path}`)).toBe(expected === "pass");
    const { verdict } = await runProbe(
      { kind: "http-headers", settings: { urls: [path], missing: false } },
      { baseUrl: `https://127.0.0.1:${target.port}`, trust: authority.cert, policy: loopback(target.port) },
    );
    expect(verdict.outcome).toBe(expected);
  });
});
