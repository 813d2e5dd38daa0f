import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { AssetSeen, DeliverySeen } from "./delivery-seen";
import type { Use } from "./find-assets";

const TYPES: Record<Use, RegExp> = {
  script: /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/,
  style: /^text\/css\b/,
  image: /^image\//,
  font: /^(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject|application\/octet-stream)/,
  manifest: /^application\/(?:manifest\+)?json\b/,
  other: /^(?!text\/html\b)/,
};

export function assetExpectations({ assets, foreign, refused, more }: DeliverySeen): Judged[] {
  if (assets.length + foreign.length + refused.length === 0) {
    const sentence = "The page loads no script, style or image that could be looked at";
    return [judged("Files", "error", { expected: "files", seen: "none", sentence, reason: "no_data" })];
  }
  const there = assets.filter(({ status }) => status === 200);
  return [
    ...(assets.length > 0 ? [missing(assets, more), fallback(there), types(there)] : []),
    ...(refused.length > 0 ? [unloadable(refused)] : []),
    ...(foreign.length > 0 ? [integrity(foreign)] : []),
  ];
}

function missing(assets: readonly AssetSeen[], more: number): Judged {
  const gone = assets.filter(({ status }) => status !== 200);
  const rest = more > 0 ? `, ${more} more not looked at` : "";
  return judged("Files there", gone.length > 0 ? "fail" : "pass", {
    ...{ expected: "200 for each", seen: `${assets.length - gone.length} of ${assets.length}${rest}` },
    sentence: `${gone[0]?.url} is answered ${gone[0]?.status}${others(gone)}`,
  });
}

const unloadable = (refused: readonly string[]): Judged =>
  judged("Files browsers load", "fail", {
    ...{ expected: "https, and a port of HTTP", seen: refused[0] ?? "" },
    sentence: `Browsers refuse to load ${refused[0]}: it comes by http to a page by https, or from a port they block${others(refused)}`,
  });

function fallback(assets: readonly AssetSeen[]): Judged {
  const pages = assets.filter(({ use, page, type }) => use !== "image" && (page || type.startsWith("text/html")));
  return judged("Files themselves", pages.length > 0 ? "fail" : "pass", {
    ...{ expected: "no page in place of a file", seen: `${pages.length} pages` },
    sentence: `${pages[0]?.url} is answered with a page instead of the file${others(pages)}`,
  });
}

function types(assets: readonly AssetSeen[]): Judged {
  const wrong = assets.filter(({ use, type }) => !TYPES[use].test(type));
  const [first] = wrong;
  return judged("Types of files", first ? "fail" : "pass", {
    ...{ expected: "the type of what each is used as", seen: `${assets.length - wrong.length} of ${assets.length}` },
    sentence: `${first?.url} is loaded as ${first?.use} but answered as ${first?.type || "no type"}${others(wrong)}`,
  });
}

function integrity(foreign: DeliverySeen["foreign"]): Judged {
  const bare = foreign.filter((one) => !one.integrity);
  return judged("Files of others", bare.length > 0 ? "warn" : "pass", {
    ...{ expected: "integrity named", seen: `${foreign.length - bare.length} of ${foreign.length}` },
    sentence: `${bare[0]?.url} is loaded from somebody else without its hash (integrity)${others(bare)}`,
  });
}

const others = ({ length }: readonly unknown[]) => (length > 1 ? `, and so ${length - 1} more` : "");
