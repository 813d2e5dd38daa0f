import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { cacheControl } from "./cache-control";
import type { AssetSeen, DeliverySeen, RevalidatedSeen } from "./delivery-seen";

const MONTH_SEC = 30 * 86_400;
const YEAR_SEC = 365 * 86_400;

export function cacheExpectations({ page, assets, revalidated }: DeliverySeen): Judged[] {
  const hashed = assets.filter((asset) => asset.hashed && asset.status === 200);
  return [
    privacy(page.cacheControl),
    ...(hashed.length > 0 ? [forGood(hashed)] : []),
    ...revalidated.map(revalidation),
  ];
}

function privacy(value: string): Judged {
  const what = "Caching of the page";
  const expected = "no-store, private, or asked for anew";
  const directives = cacheControl(value);
  if (directives.size === 0) {
    const sentence = "The page says nothing about caching: each cache decides for itself";
    return judged(what, "warn", { expected, seen: "nothing", sentence });
  }
  const kept = ["no-store", "private", "no-cache"].some((name) => directives.get(name) === "");
  const shared = seconds(directives, "s-maxage") ?? seconds(directives, "max-age");
  const met = kept || shared === 0;
  const sentence = `The page may be cached by everybody (${value.slice(0, 100)})`;
  return judged(what, met ? "pass" : "fail", { expected, seen: value.slice(0, 200), sentence });
}

function seconds(directives: ReadonlyMap<string, string>, name: string): number | null {
  const value = directives.get(name);
  return value !== undefined && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

function forGood(assets: readonly AssetSeen[]): Judged {
  const ages = assets.map((asset) => ({ asset, level: levelOf(asset.cacheControl) }));
  const worst = ages.find(({ level }) => level === "fail") ?? ages.find(({ level }) => level === "warn");
  const expected = "max-age of a year, immutable";
  if (!worst)
    return judged("Caching of hashed files", "pass", { expected, seen: `${assets.length} of ${assets.length}` });
  const seen = worst.asset.cacheControl.slice(0, 200) || "nothing";
  const sentence = `${worst.asset.url} has a hash in its name but is not cached for good (${seen})`;
  return judged("Caching of hashed files", worst.level, { expected, seen, sentence });
}

function levelOf(value: string): "pass" | "warn" | "fail" {
  const directives = cacheControl(value);
  const age = seconds(directives, "max-age") ?? 0;
  if (directives.has("no-store") || directives.has("no-cache") || age < MONTH_SEC) return "fail";
  return age >= YEAR_SEC && directives.has("immutable") ? "pass" : "warn";
}

function revalidation({ url, hashed, validator, status }: RevalidatedSeen): Judged {
  const what = hashed ? "Asked again for a hashed file" : "Asked again for a file";
  const expected = "304";
  if (validator === null) {
    const sentence = `${url} has neither ETag nor Last-Modified: it is loaded anew each time`;
    return judged(what, hashed ? "warn" : "fail", { expected, seen: "neither ETag nor Last-Modified", sentence });
  }
  const sentence = `${url} is sent again in full (${status}) to whoever has it: ${validator} is not heeded`;
  return judged(what, status === 304 ? "pass" : "fail", { expected, seen: String(status), sentence });
}
