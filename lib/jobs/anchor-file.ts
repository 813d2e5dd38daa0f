import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { inTurn } from "@/lib/commands/in-turn";
import { canonical } from "@/lib/domain/canonical";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import type { StampedHead } from "@/lib/domain/proof/stamped-head";
import { env } from "@/lib/env";

/** Heads and timestamps are written by work of its own each; a line is ended before the next one begins. */
const oneByOne = inTurn({ atOnce: 1, waiting: Number.POSITIVE_INFINITY, full: () => new Error("never") });

/** Appends a signed head, or its timestamp, to the file of the day of `at` (in UTC) and waits until it is on the disk. */
export const exportAnchor = (line: SignedHead | StampedHead, at: string): Promise<void> =>
  oneByOne(() => append(`${at.slice(0, 10)}.jsonl`, canonical(line)));

async function append(name: string, line: string): Promise<void> {
  const folder = env.ANCHORS_DIR;
  if (!folder) throw new Error("ANCHORS_DIR is not set");
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, name), "a+", 0o644);
  try {
    await file.appendFile(`${await unended(file)}${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A line that a full disk or a power cut left without its end must not swallow the next one. */
async function unended(file: FileHandle): Promise<string> {
  const { size } = await file.stat();
  if (size === 0) return "";
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() === "\n" ? "" : "\n";
}
