import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blackbox } from "../blackbox.test-fixture";
import { certificate } from "../certificate.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";

const server = oracle("nginx");
const exporter = oracle("prometheus-blackbox-exporter");
const curl = oracle("curl");

const authority = certificate({ name: "Test authority" });
const site = certificate({ name: "127.0.0.1", issuer: authority });

const COOKIES = {
  good: "sessionid=1; Secure; HttpOnly; SameSite=Lax; Path=/",
  open: "sessionid=1; HttpOnly; SameSite=Lax; Path=/",
  script: "sessionid=1; Secure; SameSite=Lax; Path=/",
  none: "sessionid=1; HttpOnly; SameSite=None; Path=/",
  stays: "sessionid=1; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=99999",
};

const CONFIG = ([port]: readonly number[]) => `
ssl_certificate site.crt; ssl_certificate_key site.key;
server {
  listen 127.0.0.1:${port} ssl;
  ${Object.entries(COOKIES)
    .map(([name, cookie]) => `location = /${name} { add_header Set-Cookie "${cookie}"; return 200 ok; }`)
    .join("\n  ")}
}`;

const cookie = (regexp: string) => ({ header: "Set-Cookie", regexp });
const SAFE = {
  prober: "http",
  http: {
    tls_config: { insecure_skip_verify: true },
    fail_if_header_not_matches: [cookie("; Secure"), cookie("; HttpOnly"), cookie("; SameSite=(Lax|Strict)")],
    fail_if_header_matches: [cookie("Max-Age|Expires")],
  },
};

describe.skipIf(server === null)("the probe http-cookies, of nginx", () => {
  let target: Awaited<ReturnType<typeof nginx>>;
  let judge: Awaited<ReturnType<typeof blackbox>> | undefined;
  beforeAll(async () => {
    target = await nginx(server ?? "", { config: CONFIG, files: { "site.crt": site.cert, "site.key": site.key } });
    if (exporter) judge = await blackbox(exporter, { safe: SAFE });
  });
  afterAll(() => Promise.all([target.stop(), judge?.stop()]));

  const run = (name: string) =>
    runProbe(
      { kind: "http-cookies", settings: { urls: [`/${name}`], session: ["sessionid"] } },
      { baseUrl: `https://127.0.0.1:${target.port}`, trust: authority.cert, policy: loopback(target.port) },
    );

  it.skipIf(exporter === null).each(Object.keys(COOKIES))(
    "judges the cookie “%s” as designed (oracle: blackbox_exporter)",
    async (name) => {
      expect(await judge?.says("safe", `https://127.0.0.1:${target.port}/${name}`)).toBe(name === "good");
      expect((await run(name)).verdict.outcome).toBe(name === "good" ? "pass" : "fail");
    },
  );

  it.skipIf(curl === null).each(Object.keys(COOKIES))("reads the cookie “%s” alike (oracle: curl)", async (name) => {
    const jar = join(target.folder, `${name}.jar`);
    const asked = ["-sk", "-c", jar, "-o", "/dev/null", `https://127.0.0.1:${target.port}/${name}`];
    await promisify(execFile)(curl ?? "", asked);
    const line = readFileSync(jar, "utf8").trim().split("\n").at(-1) ?? "";
    const [host = "", , , secure, expiry] = line.split("\t");
    expect((await run(name)).evidence.details).toMatchObject({
      answers: [
        { cookies: [{ secure: secure === "TRUE", persists: expiry !== "0", httpOnly: host.startsWith("#HttpOnly_") }] },
      ],
    });
  });
});
