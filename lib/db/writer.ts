import "server-only";
import type { Act, Written } from "./act";
import { type Pending, writeTogether } from "./batch";
import { processWide } from "./process-wide";
import type { Stream } from "./stream";

type Line<State, Fact> = { waiting: Pending<State, Fact>[]; busy: boolean };

const lines = processWide("writers", () => new Map<string, Line<never, never>>());

const MOST = 64;

/**
 * One writer per stream: what arrives while a write is in flight waits, and goes down together in the next call, each
 * act deciding on what the one before it leaves.
 */
export function write<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  act: Act<State, Fact>,
): Promise<Written> {
  return new Promise((resolve, reject) => {
    // Safe: a stream's name belongs to one kind only.
    const line = (lines.get(name) ?? { waiting: [], busy: false }) as unknown as Line<State, Fact>;
    lines.set(name, line as unknown as Line<never, never>);
    line.waiting.push({ act, resolve, reject });
    if (!line.busy) void drain(kind, name, line);
  });
}

async function drain<State extends { seq: number }, Fact>(
  kind: Stream<State, Fact>,
  name: string,
  line: Line<State, Fact>,
) {
  line.busy = true;
  while (line.waiting.length > 0) await writeTogether(kind, name, line.waiting.splice(0, MOST));
  lines.delete(name);
}
