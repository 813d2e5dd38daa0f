import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { web } from "../target.test-fixture";

const ask = asker("http-delivery");

type File = { status?: number; type?: string; headers?: Record<string, string>; body?: string };

const site = (body: string, files: Record<string, File> = {}, cache = "no-cache") =>
  web(({ url = "/" }, answer) => {
    const page = { type: "text/html", body, headers: { "cache-control": cache } };
    const found = { "/": page, ...files }[url] ?? { status: 404 };
    const { status = 200, type = "text/plain", headers = {}, body: text = "" } = found as File;
    answer.writeHead(status, { "content-type": type, ...headers }).end(text);
  });

const PNG = { type: "image/png", body: "png" };
const FILES = { compression: false, caching: false };

describe("files of a page met in the wild", () => {
  it("may be where a redirect leads", async () => {
    const moved = { status: 302, headers: { location: "/store/logo.png" } };
    const target = await site("<img src=/logo.png>", { "/logo.png": moved, "/store/logo.png": PNG });
    expect((await ask(target, FILES)).verdict.outcome).toBe("pass");
    const gone = await site("<img src=/logo.png>", { "/logo.png": moved });
    expect((await ask(gone, FILES)).verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("/logo.png is answered 404") },
    });
  });

  it("may be many that redirect, each on its own", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const files = names.map((name) => [`/${name}.png`, { status: 302, headers: { location: "/x.png" } }] as const);
    const page = names.map((name) => `<img src=/${name}.png>`).join("");
    const target = await site(page, { ...Object.fromEntries(files), "/x.png": PNG });
    expect((await ask(target, FILES)).verdict.outcome).toBe("pass");
  });

  it("count where only a set of sizes or a poster names them", async () => {
    for (const page of [
      '<img src=/a.png srcset="/a.png 1x, /b.png 2x">',
      "<img src=/a.png><picture><source srcset=/b.png></picture>",
      "<img src=/a.png><video poster=/b.png></video>",
    ]) {
      expect((await ask(await site(page, { "/a.png": PNG, "/b.png": PNG }), FILES)).verdict.outcome).toBe("pass");
      expect((await ask(await site(page, { "/a.png": PNG }), FILES)).verdict).toMatchObject({
        ...{ outcome: "fail", summary: expect.stringContaining("/b.png is answered 404") },
      });
    }
  });

  it("with a date in their name are not taken for hashed ones", async () => {
    const photo = { ...PNG, headers: { "cache-control": "max-age=60", etag: '"1"' } };
    const target = await site("<img src=/photo_20240115.jpg><img src=/20240115.jpg>", {
      ...{ "/photo_20240115.jpg": photo, "/20240115.jpg": photo },
    });
    const { verdict } = await ask(target, { compression: false });
    expect(verdict.assertions.map(({ what }) => what)).not.toContain("Caching of hashed files");
  });

  it("are cached by everybody where only a field of them is private", async () => {
    const target = await site("<img src=/a.png>", { "/a.png": PNG }, 'public, max-age=600, private="set-cookie"');
    const { verdict } = await ask(target, { compression: false, assets: false });
    expect(verdict.assertions).toContainEqual(
      expect.objectContaining({ what: "Caching of the page", outcome: "fail" }),
    );
  });
});

describe("compression", () => {
  it("is looked for in each of the long scripts, not in the first alone", async () => {
    const script = (length: number) => ({ type: "text/javascript", body: "let a;".repeat(length) });
    const target = await site(`<script src=/a.js></script><script src=/b.js></script>`, {
      ...{ "/a.js": script(10), "/b.js": script(400) },
    });
    expect((await ask(target, { caching: false })).verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringMatching(/\/b\.js is not compressed with gzip$/) },
    });
    const both = await site(`<script src=/a.js></script><script src=/b.js></script>`, {
      ...{ "/a.js": script(300), "/b.js": script(400) },
    });
    const { assertions } = (await ask(both, { caching: false })).verdict;
    expect(assertions.filter(({ what }) => what.startsWith("gzip of"))).toHaveLength(2);
  });
});

describe("lists of folders", () => {
  it.each([
    ["Go", '<!doctype html>\n<meta name="viewport" content="width=device-width">\n<pre>\n<a href="a">a</a>\n</pre>'],
    ["Go before 1.22", '<pre>\n<a href="a">a</a>\n</pre>'],
    ["Tomcat", "<html><head><title>Directory Listing For [/media/]</title></head></html>"],
    ["Jetty", "<html><head><title>Directory: /media/</title></head></html>"],
    ["serve", "<!DOCTYPE html><html><head><title>Files within media/</title></head></html>"],
    ["S3", '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">'],
    ["Azure", '<?xml version="1.0"?><EnumerationResults ContainerName="media">'],
    ["Caddy", '<html><body><footer>Served with <a href="https://caddyserver.com">Caddy</a></footer></body></html>'],
  ])("are seen as %s writes them", async (_, body) => {
    const target = await site("<p>", { "/media/": { type: "text/html", body } });
    const { verdict } = await ask(target, { ...FILES, assets: false, folders: ["/media/"] });
    expect(verdict).toMatchObject({ outcome: "fail", summary: expect.stringContaining("lists the files in it") });
  });
});
