import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { canonical } from "@/lib/domain/canonical";
import type { SignedHead } from "@/lib/domain/proof/signed-head";
import { env } from "@/lib/env";

/** Appends a signed head to the day's file (in UTC) and waits until it is on the disk. */
export async function exportAnchor(signed: SignedHead): Promise<void> {
  const folder = env.ANCHORS_DIR;
  if (!folder) throw new Error("ANCHORS_DIR is not set");
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, `${signed.statement.at.slice(0, 10)}.jsonl`), "a", 0o644);
  try {
    await file.appendFile(`${canonical(signed)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
