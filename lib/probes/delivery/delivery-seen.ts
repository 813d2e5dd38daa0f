import type { Encoding } from "./delivery-settings";
import type { Use } from "./find-assets";

/** A file of the page as it was answered. */
export type AssetSeen = {
  url: string;
  use: Use;
  hashed: boolean;
  status: number;
  type: string;
  /** It reads like a page, whatever its type says. */
  page: boolean;
  cacheControl: string;
  bytes: number;
};

/** How the page or a file came in an encoding. Sizes in bytes; `unpacked` is null where it does not decode. */
export type PackedSeen = {
  url: string;
  wanted: Encoding;
  got: string;
  vary: string;
  plain: number;
  packed: number;
  unpacked: number | "unread" | null;
};

/** Whether a file is answered 304 to whoever has it already. */
export type RevalidatedSeen = {
  url: string;
  hashed: boolean;
  validator: "etag" | "last-modified" | null;
  status: number;
};

export type DeliverySeen = {
  page: { status: number; type: string; cacheControl: string };
  /** Files that were looked at, and how many more there are. */
  assets: readonly AssetSeen[];
  more: number;
  /** Files that browsers refuse to load: by http from a page that came by https, or from a port of another protocol. */
  refused: readonly string[];
  /** Scripts and styles of somebody else, and whether the page names their hash. */
  foreign: readonly { url: string; integrity: boolean }[];
  packed: readonly PackedSeen[];
  revalidated: readonly RevalidatedSeen[];
  folders: readonly { url: string; status: number; lists: boolean }[];
};
