import { findAssets } from "../delivery/find-assets";

const MOST_CHARACTERS = 131_072;

/** The first script, style or picture of the same origin that the beginning of a page loads; null where there is none. */
export const firstAsset = (html: string, page: URL): URL | null =>
  findAssets(html.slice(0, MOST_CHARACTERS), page).find(
    ({ url, use }) => url.origin === page.origin && ["script", "style", "image"].includes(use),
  )?.url ?? null;
