import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { ask } from "../http/asked.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";

const server = oracle("nginx");
const exporter = oracle("prometheus-blackbox-exporter");
const curl = oracle("curl");

const CONFIG = ([port]: readonly number[]) => `server {
  listen 127.0.0.1:${port};
  location = /good { default_type application/json; return 200 '{"status":"healthy","version":"2.4.1"}'; }
  location = /down { default_type application/json; return 500 '{"status":"healthy","version":"2.4.1"}'; }
  location = /degraded { default_type application/json; return 200 '{"status":"degraded","version":"2.4.1"}'; }
  location = /page { default_type text/html; return 200 '<h1>Something went wrong</h1>'; }
  location = /typed { default_type text/html; return 200 '{"status":"healthy","version":"2.4.1"}'; }
  location = /older { default_type application/json; return 200 '{"status":"healthy","version":"2.4.0"}'; }
}`;

const HEALTH = {
  prober: "http",
  http: {
    valid_status_codes: [200],
    fail_if_body_not_matches_regexp: ['"status":"healthy"', '"version":"2\\.4\\.1"'],
    fail_if_header_not_matches: [{ header: "Content-Type", regexp: "^application/json" }],
  },
};

describe.skipIf(server === null)("the probe http, of nginx", () => {
  let target: Awaited<ReturnType<typeof nginx>>;
  let judge: Awaited<ReturnType<typeof blackbox>> | undefined;
  beforeAll(async () => {
    target = await nginx(server ?? "", { config: CONFIG });
    if (exporter) judge = await blackbox(exporter, { health: HEALTH });
  });
  afterAll(() => Promise.all([target.stop(), judge?.stop()]));

  const CASES = [
    ["/good", "pass"],
    ["/down", "fail"],
    ["/degraded", "fail"],
    ["/page", "fail"],
    ["/typed", "fail"],
    ["/older", "fail"],
    ["/missing", "fail"],
  ] as const;

  const outcome = async (path: string) => {
    const settings = {
      ...{ url: path, contentType: "application/json", json: { path: "status", equals: "healthy" } },
      ...{ version: "2.4.1", versionPath: "$.version" },
    };
    return (await ask(target, settings)).verdict.outcome;
  };

  it.skipIf(exporter === null).each(CASES)(
    "judges %s as designed (oracle: blackbox_exporter)",
    async (path, expected) => {
      expect(await judge?.says("health", `http://127.0.0.1:${target.port}${path}`)).toBe(expected === "pass");
      expect(await outcome(path)).toBe(expected);
    },
  );

  it.skipIf(curl === null).each(CASES)("sees of %s the same status (oracle: curl)", async (path) => {
    const address = `http://127.0.0.1:${target.port}${path}`;
    const asked = ["-s", "-o", "/dev/null", "-w", "%{http_code} %{content_type}", address];
    const { stdout } = await promisify(execFile)(curl ?? "", asked);
    const { evidence } = await ask(target, { url: path });
    expect(`${evidence.response?.status} ${evidence.response?.headers["content-type"]}`).toBe(stdout);
  });
});
