import { execFile } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";

const [server, curl] = [oracle("nginx"), oracle("curl")];
const ask = asker("http-errors");

/** What curl is answered by a server on loopback. */
const asked = (port: number, path: string, ...more: string[]) =>
  new Promise<{ status: number; body: string }>((resolve) =>
    execFile(
      curl ?? "",
      ["-s", "--noproxy", "*", "--path-as-is", "-w", "\n%{http_code}", ...more, `http://127.0.0.1:${port}${path}`],
      (_, stdout) => {
        const cut = stdout.lastIndexOf("\n");
        resolve({ status: Number(stdout.slice(cut + 1)), body: stdout.slice(0, cut) });
      },
    ),
  );

const strict = ([port]: readonly number[]) => `server { listen 127.0.0.1:${port} default_server; return 421; }`;

describe.skipIf(server === null || curl === null)("error pages (oracle: nginx, curl)", () => {
  it.each<[string, (ports: readonly number[]) => string, number, boolean, string | null]>([
    [
      "of its own",
      (ports) =>
        `${strict(ports)} server { listen 127.0.0.1:${ports[0]}; server_name 127.0.0.1; location / { return 404 'Depot'; } location = / { return 200 'hi'; } }`,
      404,
      false,
      null,
    ],
    [
      "left to nginx",
      (ports) => `${strict(ports)} server { listen 127.0.0.1:${ports[0]}; server_name 127.0.0.1; root .; }`,
      404,
      true,
      "A missing page is left to the page of nginx",
    ],
    [
      "that are none",
      (ports) =>
        `${strict(ports)} server { listen 127.0.0.1:${ports[0]}; server_name 127.0.0.1; location / { return 200 'hi'; } }`,
      200,
      false,
      "is answered 200 instead of 404",
    ],
    [
      "under any name",
      ([port]) =>
        `server { listen 127.0.0.1:${port}; location / { return 404 'Depot'; } location = / { return 200 'hi'; } }`,
      404,
      false,
      "It answers 200 to a host name that is not its own",
    ],
    [
      "with the name in links",
      ([port]) =>
        `server { listen 127.0.0.1:${port}; location / { return 404 'Depot'; } location = / { return 302 http://$host/in; } }`,
      404,
      false,
      "believes a wrong host name",
    ],
  ])("%s are the same to both", async (_, config, status, left, sentence) => {
    const { port, stop } = await nginx(server ?? "", { config });
    onTestFinished(stop);
    const missing = await asked(port, "/no-such-page-here");
    expect(missing.status).toBe(status);
    expect(missing.body.includes("<center>nginx")).toBe(left);
    const named = await asked(port, "/", "-H", "Host: another.invalid", "-i");
    expect(named.status === 421 && !named.body.includes("another.invalid")).toBe(config([0]).includes("return 421"));
    const { verdict } = await ask({ port });
    expect(verdict.outcome).toBe(sentence === null ? "pass" : "fail");
    expect(verdict.assertions.find(({ what }) => what === "Wrong host name")?.outcome).toBe(
      config([0]).includes("return 421") ? "pass" : "fail",
    );
    if (sentence !== null) expect(verdict.summary).toContain(sentence);
  });
});
