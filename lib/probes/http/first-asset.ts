import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

const MOST_CHARACTERS = 131_072;
const SOURCE: Record<string, string> = { script: "src", link: "href", img: "src" };

/** The first script, style or picture of the same origin that the beginning of a page loads; null where there is none. */
export function firstAsset(html: string, page: URL): URL | null {
  const open: Node[] = parse(html.slice(0, MOST_CHARACTERS)).childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    const url = sourceOf(node, page);
    if (url?.origin === page.origin) return url;
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return null;
}

function sourceOf(node: Node, page: URL): URL | null {
  if (!("attrs" in node)) return null;
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  const value = attributes.get(SOURCE[node.tagName] ?? "");
  const loads = node.tagName !== "link" || /stylesheet|icon/i.test(attributes.get("rel") ?? "");
  return value && loads && URL.canParse(value, page) ? new URL(value, page) : null;
}
