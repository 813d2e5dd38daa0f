import type { Header } from "./header";

/** What an HTTP probe saw: the last answer, whole enough to judge. */
export type HttpSeen = {
  status: number;
  httpVersion: string;
  headers: readonly Header[];
  /** Where it redirects to, and was not followed. */
  location: string | null;
  /** Milliseconds of the whole run. */
  totalMs: number;
  text: string;
  truncated: boolean;
  encoded: boolean;
};
