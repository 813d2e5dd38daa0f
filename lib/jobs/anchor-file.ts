import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { canonical } from "@/lib/domain/canonical";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import { env } from "@/lib/env";

/** Appends a signed head to the day's file (in UTC) and waits until it is on the disk. */
export async function exportAnchor(signed: SignedHead): Promise<void> {
  const folder = env.ANCHORS_DIR;
  if (!folder) throw new Error("ANCHORS_DIR is not set");
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, `${signed.statement.at.slice(0, 10)}.jsonl`), "a+", 0o644);
  try {
    await file.appendFile(`${await unended(file)}${canonical(signed)}\n`);
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
