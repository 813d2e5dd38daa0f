import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { always, type Change, CSS, fileAt, JS, PAGE, site, without } from "../delivery/site.test-fixture";
import { web } from "../target.test-fixture";
import httpDelivery from "./http-delivery";

const ask = asker("http-delivery");

describe("delivery", () => {
  it("that is as it should be passes", async () => {
    const { verdict, evidence } = await ask(await site(), { encodings: ["gzip", "br"] });
    expect(verdict).toMatchObject({
      outcome: "pass",
      summary: "The page and its files are delivered as they should be",
    });
    const names = verdict.assertions.map(({ what }) => what.replace(/http:\/\/127\.0\.0\.1:\d+/, ""));
    expect(names).toEqual([
      ...["Page", "Files there", "Files themselves", "Types of files", "Files of others"],
      ...["/", JS, CSS].flatMap((path) =>
        ["gzip", "br"].flatMap((name) => ["", ": size", ": Vary"].map((more) => `${name} of ${path}${more}`)),
      ),
      ...["Caching of the page", "Caching of hashed files", "Asked again for a file", "Asked again for a hashed file"],
      "Folder /assets/",
    ]);
    expect(evidence.response).toMatchObject({ status: 200 });
    expect(evidence.details).toMatchObject({
      delivery: { assets: expect.arrayContaining([expect.objectContaining({ use: "script" })]) },
    });
  });

  it.each<[string, Change, string]>([
    ["not compressed", without("/", { packs: false }), "/ is not compressed with gzip"],
    ["compressed without Vary", without(CSS, { vary: null }), "is compressed without Vary: Accept-Encoding"],
    [
      "with a script that is the page",
      without(JS, { type: "text/html", body: PAGE }),
      "is answered with a page instead of the file",
    ],
    [
      "with a script that is a page called script",
      without(JS, { body: PAGE }),
      "is answered with a page instead of the file",
    ],
    ["with a style that is missing", without(CSS, { status: 404 }), "app.55e7cbb9ba48.css is answered 404"],
    [
      "with a style of another type",
      without(CSS, { type: "text/plain" }),
      "is loaded as style but answered as text/plain",
    ],
    [
      "with a page cached by everybody",
      without("/", { cache: "public, max-age=600" }),
      "The page may be cached by everybody",
    ],
    [
      "with a page cached by a CDN",
      without("/", { cache: "max-age=0, s-maxage=60" }),
      "The page may be cached by everybody",
    ],
    [
      "with hashed files cached shortly",
      without(JS, { cache: "max-age=600" }),
      "has a hash in its name but is not cached for good",
    ],
    ["with hashed files not cached", without(JS, { cache: "" }), "is not cached for good (nothing)"],
    ["without ETag", without("/assets/icon.svg", { etag: "" }), "icon.svg has neither ETag nor Last-Modified"],
    [
      "that lists a folder",
      without("/assets/", { status: 200, body: "<title>Index of /assets/</title>" }),
      "/assets/ lists the files in it",
    ],
    [
      "with a file that browsers do not load",
      without("/", { body: PAGE.replace("/assets/logo.png", "//127.0.0.1:25/x.png") }),
      "Browsers refuse to load http://127.0.0.1:25/x.png",
    ],
    ["without a page", without("/", { status: 500 }), "Page: expected 200 text/html, saw 500 text/html"],
  ])("%s is a fail", async (_, change, sentence) => {
    const { verdict } = await ask(await site(change));
    expect(verdict).toMatchObject({ outcome: "fail", reason: null });
    expect(verdict.summary).toContain(sentence);
  });

  it.each<[string, Change, string]>([
    ["without a word on caching", without("/", { cache: "" }), "The page says nothing about caching"],
    ["with hashed files that are not immutable", without(JS, { cache: "max-age=31536000" }), "is not cached for good"],
    [
      "with files of others unhashed",
      without("/", { body: PAGE.replace(/integrity="[^"]*"/, "") }),
      "without its hash (integrity)",
    ],
  ])("%s is a warning", async (_, change, sentence) => {
    const { verdict } = await ask(await site(change));
    expect(verdict).toMatchObject({ outcome: "warn", summary: expect.stringContaining(sentence) });
  });

  it("whose bodies do not decode, grow, or ignore If-None-Match is a fail", async () => {
    const broken = await site(
      {},
      always("gzip", () => Buffer.from("not gzip at all")),
    );
    expect((await ask(broken)).verdict.summary).toContain("says gzip, but its body does not decode");
    const grown = await site(
      {},
      always("gzip", (body) => gzipSync(body, { level: 0 })),
    );
    expect((await ask(grown)).verdict.summary).toContain("is not smaller with gzip");
    const zstd = await site(
      {},
      always("zstd", () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0])),
    );
    expect((await ask(zstd, { encodings: ["zstd"] })).verdict.outcome).toBe("pass");
    const deaf = await web(({ url = "/" }, answer) => {
      const { status = 200, type, body, cache } = fileAt(url, {});
      answer.writeHead(status, {
        "content-type": type,
        ...(cache && { "cache-control": cache }),
        "last-modified": "Sat, 01 Nov 2025 10:00:00 GMT",
      });
      answer.end(body);
    });
    expect((await ask(deaf, { compression: false })).verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("is sent again in full (200) to whoever has it: last-modified is not heeded"),
    });
  });

  it("that packs what was asked for unpacked is read all the same", async () => {
    const eager = await site({}, (body) => ["gzip", gzipSync(body)]);
    expect((await ask(eager)).verdict.outcome).toBe("pass");
  });

  it("of what loads nothing, or nothing long, is not judged", async () => {
    const bare = await site(without("/", { body: "<!doctype html><title>Depot</title>" }));
    const { verdict } = await ask(bare);
    expect(verdict).toMatchObject({ outcome: "error", reason: "no_data" });
    expect(verdict.assertions.filter(({ outcome }) => outcome === "error").map(({ what }) => what)).toEqual([
      "Files",
      "Compressed",
    ]);
  });

  it("looks at other folders, and where a redirect leads", async () => {
    const target = await web(({ url }, answer) =>
      url === "/"
        ? answer.writeHead(302, { location: "/home" }).end()
        : answer
            .writeHead(200, { "content-type": "text/html" })
            .end(url === "/media/" ? "<h1>Directory listing for /media/</h1>" : "home"),
    );
    const only = { compression: false, caching: false, assets: false, listings: false };
    const { verdict, evidence } = await ask(target, { ...only, folders: ["/media/"] });
    expect(verdict).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("/media/ lists the files in it"),
    });
    expect(evidence.redirects).toHaveLength(1);
    expect(httpDelivery.settings.safeParse(only).error?.issues[0]?.message).toContain("This asserts nothing");
  });
});
