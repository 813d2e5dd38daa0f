import type { IncomingHttpHeaders } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { web } from "../target.test-fixture";

type File = {
  status?: number;
  type: string;
  body: string;
  cache?: string;
  etag?: string;
  vary?: string | null;
  packs?: boolean;
};
export type Change = Record<string, Partial<File>>;

export const PAGE = `<!doctype html><html><head><title>Depot</title>
<link rel="stylesheet" href="/assets/app.55e7cbb9ba48.css"><link rel="icon" href="/assets/icon.svg">
<script src="/assets/index-BX3kZ9aQ.js" type="module"></script>
<script src="https://cdn.example/lib.js" integrity="sha384-x" crossorigin></script>
</head><body><img src="/assets/logo.png"><img src="data:image/png;base64,AA=="><a href="/gone">x</a></body></html>
${"<!-- a page that is long enough to be compressed -->".repeat(30)}`;

const FOREVER = "public, max-age=31536000, immutable";
const FILES: Record<string, File> = {
  "/": { type: "text/html; charset=utf-8", body: PAGE, cache: "no-cache" },
  "/assets/app.55e7cbb9ba48.css": { type: "text/css", body: "a { color: red }\n".repeat(100), cache: FOREVER },
  "/assets/index-BX3kZ9aQ.js": { type: "text/javascript", body: "let a = 1;\n".repeat(200), cache: FOREVER },
  "/assets/icon.svg": { type: "image/svg+xml", body: "<svg/>", cache: "max-age=60" },
  "/assets/logo.png": { type: "image/png", body: "png", cache: "max-age=60" },
  "/assets/": { status: 403, type: "text/plain", body: "no" },
};

type Pack = (body: string, headers: IncomingHttpHeaders) => [string, Buffer] | null;

const packed: Pack = (body, headers) => {
  const wanted = String(headers["accept-encoding"]);
  if (wanted === "gzip") return ["gzip", gzipSync(body)];
  return wanted === "br" ? ["br", brotliCompressSync(body)] : null;
};

/** A site that delivers its files as it should, but for what is changed. */
export function site(change: Change = {}, pack: Pack = packed) {
  return web(({ url = "/", headers }, response) => {
    const file = fileAt(url, change);
    const small = isPacked(file) ? pack(file.body, headers) : null;
    for (const [name, value] of headersOf(file, small?.[0])) response.setHeader(name, value);
    if (isKnown(file, headers)) return response.writeHead(304).end();
    return response.writeHead(file.status ?? 200).end(small?.[1] ?? file.body);
  });
}

const isPacked = ({ packs, body }: File) => packs ?? body.length > 500;
const isKnown = ({ etag }: File, headers: IncomingHttpHeaders) =>
  etag !== undefined && etag !== "" && headers["if-none-match"] === etag;

const headersOf = ({ type, cache, etag, vary = "Accept-Encoding" }: File, encoding: string | undefined) =>
  Object.entries({ "content-type": type, "cache-control": cache, etag, vary, "content-encoding": encoding }).flatMap(
    ([name, value]) => (value ? [[name, value] as const] : []),
  );

const MISSING: File = { status: 404, type: "text/plain", body: "not here" };
export const fileAt = (url: string, change: Change): File => {
  const etag = url === "/" ? {} : { etag: `"${url.length}"` };
  return { ...(FILES[url] ?? MISSING), ...etag, ...change[url] };
};

/** Packs whatever is asked for packed in one way. */
export const always =
  (name: string, pack: (body: string) => Buffer): Pack =>
  (body, headers) =>
    headers["accept-encoding"] === "identity" ? null : [name, pack(body)];

export const without = (path: string, change: Partial<File>): Change => ({ [path]: change });
export const CSS = "/assets/app.55e7cbb9ba48.css";
export const JS = "/assets/index-BX3kZ9aQ.js";
