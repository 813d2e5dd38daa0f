import { getDomain } from "tldts";
import { isBadPort } from "../http/bad-port";
import { valuesOf } from "../http/header";
import { locate } from "../http/locate";
import type { ProbeContext } from "../probe";
import { redactUrl } from "../redact";
import { askFor } from "./ask-for";
import type { AssetSeen, DeliverySeen, PackedSeen, RevalidatedSeen } from "./delivery-seen";
import type { DeliverySettings } from "./delivery-settings";
import type { Fetched } from "./fetched";
import { type Asset, findAssets } from "./find-assets";
import { isHashed } from "./is-hashed";
import { listsFiles } from "./lists-files";
import { load } from "./load";
import { pageOf } from "./page-of";
import { said } from "./said";
import { unpack } from "./unpack";

const MOST_ASSETS = 40;
const MOST_FOLDERS = 5;
const MOST_PACKED = 6;
/** Below it packing saves next to nothing. */
const WORTH_PACKING_BYTES = 1024;

/** A file, and where it was found in the end. */
type Taken = Asset & { at: URL; answer: Fetched };

/** Looks at a page, at the files it loads, and at the folders they lie in. Throws as `exchange` does. */
export async function gather(settings: DeliverySettings, context: ProbeContext): Promise<DeliverySeen> {
  const { url, page } = await pageOf(settings.url, context);
  const head = { status: page.status, type: said(page, "content-type"), cacheControl: said(page, "cache-control") };
  const named = page.status === 200 ? findAssets(page.bytes.toString("utf8"), url) : [];
  const refused = named.filter((asset) => isRefused(asset.url, url));
  const own = named.filter((asset) => isOwn(asset.url, url) && !refused.includes(asset));
  const foreign = named.filter(({ use, url: at }) => !isOwn(at, url) && (use === "script" || use === "style"));
  const taken: Taken[] = [];
  for (const asset of own.slice(0, MOST_ASSETS)) {
    const { url: at, found: answer } = await load(asset.url, context);
    taken.push({ ...asset, at, answer });
  }
  const seen: DeliverySeen = {
    page: head,
    assets: taken.map(seenOf),
    more: Math.max(0, own.length - MOST_ASSETS),
    refused: refused.map(({ url: at }) => redactUrl(at)),
    foreign: foreign.slice(0, MOST_ASSETS).map(({ url: at, integrity }) => ({ url: redactUrl(at), integrity })),
    packed: settings.compression ? await packedOf([{ url, at: url, answer: page }, ...taken], settings, context) : [],
    revalidated: settings.caching ? await revalidatedOf(taken, context) : [],
    folders: await foldersOf(taken, settings, context),
  };
  context.seen.details = { delivery: seen };
  return seen;
}

const isRefused = (asset: URL, page: URL) =>
  (page.protocol === "https:" && asset.protocol === "http:") || isBadPort(asset) || asset.username !== "";

// A host of the same domain is the site's own: assets.example.org of www.example.org.
function isOwn(asset: URL, page: URL): boolean {
  const domain = getDomain(page.hostname);
  return asset.hostname === page.hostname || (domain !== null && getDomain(asset.hostname) === domain);
}

const seenOf = ({ url, use, answer }: Taken): AssetSeen => ({
  ...{ url: redactUrl(url), use, hashed: isHashed(url.pathname), status: answer.status },
  type: said(answer, "content-type"),
  page: /^\s*<(?:!doctype html|html)\b/i.test(answer.bytes.toString("utf8", 0, 200)),
  ...{ cacheControl: said(answer, "cache-control"), bytes: answer.bytes.length },
});

/** The page and the longest styles and scripts, as far as they are long enough, in each encoding. */
async function packedOf(
  all: readonly { url: URL; at: URL; answer: Fetched; use?: string }[],
  settings: DeliverySettings,
  context: ProbeContext,
) {
  const long = all.filter(({ answer }) => answer.status === 200 && answer.bytes.length >= WORTH_PACKING_BYTES);
  const files = long.filter(({ use }) => use === "style" || use === "script");
  const longest = files.toSorted((one, other) => other.answer.bytes.length - one.answer.bytes.length);
  const packable = [...long.filter(({ use }) => use === undefined), ...longest.slice(0, MOST_PACKED)];
  const packed: PackedSeen[] = [];
  for (const { url, at, answer } of packable)
    for (const wanted of settings.encodings) {
      const headers = [{ name: "accept-encoding", value: wanted }];
      const got = await askFor(at, context, headers);
      const encoding = said(got, "content-encoding");
      const unpacked = encoding === wanted ? await unpack(got.bytes, wanted) : null;
      packed.push({
        ...{ url: redactUrl(url), wanted, got: encoding, vary: said(got, "vary") },
        ...{
          plain: answer.bytes.length,
          packed: got.bytes.length,
          unpacked: got.truncated ? "unread" : sizeOf(unpacked),
        },
      });
    }
  return packed;
}

const sizeOf = (unpacked: Buffer | "unread" | null) => (Buffer.isBuffer(unpacked) ? unpacked.length : unpacked);

/** The first file without a hash in its name, and the first with one. */
async function revalidatedOf(taken: readonly Taken[], context: ProbeContext): Promise<RevalidatedSeen[]> {
  const there = taken.filter(({ answer }) => answer.status === 200);
  const first = [false, true].flatMap((hashed) => there.find(({ url }) => isHashed(url.pathname) === hashed) ?? []);
  const revalidated: RevalidatedSeen[] = [];
  for (const { url, at, answer } of first) {
    const [etag] = valuesOf(answer.headers, "etag");
    const [modified] = valuesOf(answer.headers, "last-modified");
    const shown = { url: redactUrl(url), hashed: isHashed(url.pathname) };
    const value = etag ?? modified;
    if (value === undefined) {
      revalidated.push({ ...shown, validator: null, status: 200 });
      continue;
    }
    const name = etag === undefined ? "if-modified-since" : "if-none-match";
    const { status } = await askFor(at, context, [{ name, value }]);
    revalidated.push({ ...shown, validator: etag === undefined ? "last-modified" : "etag", status });
  }
  return revalidated;
}

async function foldersOf(taken: readonly Taken[], { listings, folders }: DeliverySettings, context: ProbeContext) {
  const among = taken.map(({ url }) => new URL(".", url).href).filter((href) => new URL(href).pathname !== "/");
  const own = listings ? [...new Set(among)].slice(0, MOST_FOLDERS).map((href) => new URL(href)) : [];
  const seen: DeliverySeen["folders"][number][] = [];
  for (const url of [...own, ...folders.map((folder) => locate(folder, context.baseUrl))]) {
    const { status, bytes } = await askFor(url, context);
    seen.push({
      url: redactUrl(url),
      status,
      lists: status === 200 && listsFiles(bytes.toString("utf8", 0, 20_000)),
    });
  }
  return seen;
}
