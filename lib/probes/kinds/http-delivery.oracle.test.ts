import { execFile } from "node:child_process";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { nginx } from "../http/nginx.test-fixture";
import { oracle } from "../oracle.test-fixture";

const [server, curl] = [oracle("nginx"), oracle("curl")];
const ask = asker("http-delivery");

const LONG = "<!-- a page that is long enough to be compressed -->\n".repeat(40);
const SHEET = "app.55e7cbb9ba48.css";
const files = {
  "index.html": `<!doctype html><title>Depot</title><link rel=stylesheet href=/static/${SHEET}><img src=/static/logo.svg>${LONG}`,
  [SHEET]: "a { color: red }\n".repeat(200),
  "logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

type Rules = { gzip?: string; sheet?: string; page?: string; folder?: string };

/** A server as it should be, but for the rules that are given. */
const serving =
  ({ gzip = "gzip on; gzip_vary on; gzip_types text/css;", sheet, page, folder = "" }: Rules) =>
  ([port]: readonly number[]) =>
    `
    types { text/html html; text/css css; image/svg+xml svg; }
    server {
      listen 127.0.0.1:${port}; ${gzip} index index.html;
      location = / { root .; try_files /index.html =404; ${page ?? 'add_header Cache-Control "no-cache";'} }
      location = /static/${SHEET} { alias ./${SHEET}; ${sheet ?? 'add_header Cache-Control "public, max-age=31536000, immutable";'} }
      location /static/ { alias ./; index none; ${folder} add_header Cache-Control "max-age=60"; }
    }`;

/** What curl is given: the head of the answer and how many bytes of body. */
const asked = (port: number, path: string, ...flags: string[]) =>
  new Promise<string>((resolve) =>
    execFile(
      curl ?? "",
      [
        "-s",
        "--noproxy",
        "*",
        "-o",
        "/dev/null",
        "-D",
        "-",
        ...flags,
        "-w",
        "bytes %{size_download}",
        `http://127.0.0.1:${port}${path}`,
      ],
      (_, stdout) => resolve(stdout.toLowerCase()),
    ),
  );

const packedAndVaries = async (port: number) => {
  const head = await asked(port, "/", "--compressed");
  return head.includes("content-encoding: gzip") && head.includes("vary: accept-encoding");
};

describe.skipIf(server === null || curl === null)("delivery (oracle: nginx, curl)", () => {
  it.each<[string, Rules, (port: number) => Promise<boolean>, boolean, string]>([
    ["compressed", {}, packedAndVaries, true, ""],
    [
      "not compressed",
      { gzip: "" },
      async (port) => (await asked(port, "/", "--compressed")).includes("content-encoding: gzip"),
      false,
      "is not compressed with gzip",
    ],
    [
      "compressed without Vary",
      { gzip: "gzip on; gzip_types text/css;" },
      async (port) => (await asked(port, "/", "--compressed")).includes("vary:"),
      false,
      "without Vary",
    ],
    ["cached for good", {}, async (port) => (await asked(port, `/static/${SHEET}`)).includes("immutable"), true, ""],
    [
      "cached for an hour",
      { sheet: "expires 1h;" },
      async (port) => (await asked(port, `/static/${SHEET}`)).includes("immutable"),
      false,
      "is not cached for good",
    ],
    [
      "with a page for everybody's cache",
      { page: 'add_header Cache-Control "public, max-age=600";' },
      async (port) => !(await asked(port, "/")).includes("public"),
      false,
      "may be cached by everybody",
    ],
    [
      "without ETag",
      { folder: "etag off; if_modified_since off;" },
      async (port) =>
        (await asked(port, "/static/logo.svg", "-H", "If-Modified-Since: Sat, 01 Jan 2050 00:00:00 GMT")).includes(
          " 304 ",
        ),
      false,
      "is sent again in full",
    ],
    [
      "without a file",
      { sheet: "return 404;" },
      async (port) => (await asked(port, `/static/${SHEET}`)).includes(" 200 "),
      false,
      "is answered 404",
    ],
    [
      "that answers a file with the page",
      { sheet: "rewrite ^ / last;" },
      async (port) => (await asked(port, `/static/${SHEET}`)).includes("text/css"),
      false,
      "with a page instead of the file",
    ],
    [
      "that lists a folder",
      { folder: "autoindex on;" },
      async (port) => !(await asked(port, "/static/")).includes(" 200 "),
      false,
      "lists the files in it",
    ],
  ])("%s is the same to both", async (_, rules, good, expected, sentence) => {
    const { port, stop } = await nginx(server ?? "", { config: serving(rules), files });
    onTestFinished(stop);
    expect(await good(port)).toBe(expected);
    const { verdict } = await ask({ port });
    expect(verdict.outcome).toBe(expected ? "pass" : "fail");
    expect(verdict.summary).toContain(sentence);
  });
});
