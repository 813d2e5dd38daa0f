import type { Readable } from "node:stream";
import type { Header } from "./header";

/** An answer whose body is unread. */
export type Answer = {
  status: number;
  /** `1.0`, `1.1` or `2`. */
  httpVersion: string;
  /** As sent: in order, and twice where sent twice. */
  headers: readonly Header[];
  body: Readable;
};
