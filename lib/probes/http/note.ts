import type { Observed } from "@/lib/domain/probe/evidence";
import { elapsed } from "../elapsed";
import { redactHeader } from "../redact";
import type { Header } from "./header";

const MOST_LINES = 200;
const MOST_CHARACTERS = 4096;

const begun = new WeakMap<Observed, number>();

/** Writes the head of a request or an answer into the exchange; after 200 of them they are left out. */
export function note(seen: Observed, way: "sent" | "received", first: string, headers: readonly Header[]) {
  const since = begun.get(seen) ?? performance.now();
  begun.set(seen, since);
  seen.exchange ??= [];
  if (seen.exchange.length >= MOST_LINES) return;
  const lines = [first, ...headers.map(({ name, value }) => `${name}: ${redactHeader(name, value)}`)];
  seen.exchange.push({ at: elapsed(since), way, text: lines.join("\n").slice(0, MOST_CHARACTERS) });
}
