import { execFile } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";

const [server, curl] = [oracle("nginx"), oracle("curl")];
const ask = asker("http-exposure");

/** Status and body curl is given by a server on loopback. */
const asked = (port: number, path: string) =>
  new Promise<{ status: number; body: string }>((resolve) =>
    execFile(
      curl ?? "",
      ["-s", "--noproxy", "*", "--path-as-is", "-w", "\n%{http_code}", `http://127.0.0.1:${port}${path}`],
      (_, stdout) => {
        const cut = stdout.lastIndexOf("\n");
        resolve({ status: Number(stdout.slice(cut + 1)), body: stdout.slice(0, cut) });
      },
    ),
  );

const ADMIN = "location = /admin/ { return 302 /login; }";
const files = {
  ".env": "SECRET_KEY=abc\n",
  "index.html": "<div id=app></div>",
  "backup.sql": "-- PostgreSQL database dump\n",
};
const serving = (rules: string) => (ports: readonly number[]) =>
  `server { listen 127.0.0.1:${ports[0]}; root .; ${rules} }`;

describe.skipIf(server === null || curl === null)("what must not be public (oracle: nginx, curl)", () => {
  it.each<[string, string, string, number, string, "pass" | "fail"]>([
    ["closed", `${ADMIN} location ~ /\\.|sql$ { return 404; }`, "/.env", 404, "", "pass"],
    ["left lying about", `${ADMIN} location ~ sql$ { return 404; }`, "/.env", 200, "SECRET_KEY=abc\n", "fail"],
    ["dumped", `${ADMIN} location ~ /\\. { return 403; }`, "/backup.sql", 200, "-- PostgreSQL database dump\n", "fail"],
    [
      "an application's own page",
      `${ADMIN} location / { try_files /index.html =404; }`,
      "/.git/HEAD",
      200,
      "<div id=app></div>",
      "pass",
    ],
    ["open", "location ~ /\\.|sql$ { return 404; } location /admin/ { return 200 in; }", "/admin/", 200, "in", "fail"],
    [
      "status",
      `${ADMIN} location /nginx_status { stub_status; } location ~ /\\.|sql$ { return 404; }`,
      "/nginx_status",
      200,
      "Active connections",
      "fail",
    ],
  ])("%s is the same to both", async (_, rules, path, status, body, outcome) => {
    const { port, stop } = await nginx(server ?? "", { config: serving(rules), files });
    onTestFinished(stop);
    const seen = await asked(port, path);
    expect(seen.status).toBe(status);
    expect(seen.body).toContain(body);
    const { verdict } = await ask({ port }, { denied: ["/admin/"] });
    expect(verdict.outcome).toBe(outcome);
    if (outcome === "fail") expect(verdict.summary).toContain(path);
  });
});
