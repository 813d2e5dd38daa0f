import { describe, expect, it } from "vitest";
import { findAssets } from "./find-assets";
import { isHashed } from "./is-hashed";

const PAGE = new URL("https://depot.example/shop/list");
const found = (html: string) => findAssets(html, PAGE).map(({ url, use }) => `${use} ${url.href}`);

describe("the files of a page", () => {
  it("are what a browser loads, each once", () => {
    expect(
      found(`<base href="/v2/"><script src="a.js"></script><script src=a.js></script><script>let b</script>
        <LINK REL="Preload StyleSheet" as=style href=b.css><link rel="shortcut icon" href="../i.ico"><link rel=canonical href=/c>
        <link rel=manifest href=m.json><link rel=preload as=font href=//fonts.example/f.woff2><img src="data:,x"><img src="">
        <video src=v.mp4><source src=w.webm></video><!-- <script src=no.js></script> --><a href=d>d</a><img src="javascript:1">`),
    ).toEqual([
      "script https://depot.example/v2/a.js",
      "style https://depot.example/v2/b.css",
      "image https://depot.example/i.ico",
      "manifest https://depot.example/v2/m.json",
      "font https://fonts.example/f.woff2",
      "other https://depot.example/v2/v.mp4",
      "other https://depot.example/v2/w.webm",
    ]);
  });

  it("of nothing, of nonsense and of too much are found all the same", () => {
    expect(found("")).toEqual([]);
    expect(found("<<<script src=a.js")).toEqual([]);
    expect(found(`${"<div>".repeat(5000)}<img src=x.png>`)).toHaveLength(1);
  });

  it.each([
    ["/static/app.55e7cbb9ba48.js", true],
    ["/assets/index-BX3kZ9aQ.js", true],
    ["/chunks/0f3a9c1d2e4b.js", true],
    ["/static/jquery-3.7.1.min.js", false],
    ["/static/application.js", false],
    ["/static/some-components.css", false],
    ["/a1b2c3d4e5/app.js", false],
  ])("%s carries a hash: %s", (path, hashed) => expect(isHashed(path)).toBe(hashed));
});
