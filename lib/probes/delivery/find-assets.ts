import { type DefaultTreeAdapterMap, parse } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What a file is used as, which says what type it has to have. */
export type Use = "script" | "style" | "image" | "font" | "manifest" | "other";

/** A file a page loads. `integrity` says that the page names its hash. */
export type Asset = { url: URL; use: Use; integrity: boolean };

const MOST_NODES = 100_000;

/** The files a page loads, each once, in order; what is not fetched by HTTP is left out. */
export function findAssets(html: string, page: URL): Asset[] {
  const elements = elementsOf(parse(html));
  const base = elements.find(({ tagName }) => tagName === "base");
  const from = resolved(attribute(base, "href"), page) ?? page;
  const found = new Map<string, Asset>();
  for (const element of elements)
    for (const { use, text } of sourcesOf(element)) {
      const url = resolved(text, from);
      if (!url || found.has(url.href)) continue;
      found.set(url.href, { url, use, integrity: attribute(element, "integrity") !== "" });
    }
  return [...found.values()];
}

function elementsOf(document: Node): Element[] {
  const elements: Element[] = [];
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node && elements.length < MOST_NODES; node = waiting.pop()) {
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) waiting.push(...node.childNodes.toReversed());
  }
  return elements;
}

const attribute = (element: Element | undefined, name: string): string =>
  element?.attrs.find((attr) => attr.name === name)?.value.trim() ?? "";

function resolved(text: string, from: URL): URL | null {
  if (text === "" || !URL.canParse(text, from)) return null;
  const url = new URL(text, from);
  url.hash = "";
  return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}

const BY_TAG: Record<string, Use> = { script: "script", img: "image", source: "other", video: "other", audio: "other" };
const BY_REL: Record<string, Use> = {
  ...{ stylesheet: "style", icon: "image", "apple-touch-icon": "image", manifest: "manifest", modulepreload: "script" },
};
const BY_AS: Record<string, Use> = { script: "script", style: "style", image: "image", font: "font" };

/** The addresses an element loads something from, and what it uses each as. */
function sourcesOf(element: Element): { use: Use; text: string }[] {
  const use = purposeOf(element);
  const main = use ? [{ use, text: attribute(element, element.tagName === "link" ? "href" : "src") }] : [];
  const sizes = [...attribute(element, "srcset").matchAll(SIZE)].map(([, text = ""]) => text);
  return [...main, ...[...sizes, attribute(element, "poster")].map((text) => ({ use: "image" as const, text }))];
}

// An address holds no blank and does not end with a comma; what it is for follows up to the next comma.
const SIZE = /([^\s,]\S*[^\s,]|[^\s,])(?:\s[^,]*)?(?:,|$)/g;

function purposeOf(element: Element): Use | null {
  if (element.tagName !== "link") return BY_TAG[element.tagName] ?? null;
  const rels = attribute(element, "rel").toLowerCase().split(/\s+/);
  if (rels.includes("preload")) return BY_AS[attribute(element, "as").toLowerCase()] ?? "other";
  const rel = rels.find((one) => Object.hasOwn(BY_REL, one));
  return rel === undefined ? null : (BY_REL[rel] ?? null);
}
