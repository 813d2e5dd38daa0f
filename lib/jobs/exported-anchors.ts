import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readLines } from "@/lib/domain/proof/read-lines";
import { SignedHead } from "@/lib/domain/proof/signed-head";
import { env } from "@/lib/env";

/** The signed heads that left the database as files, and the lines of those that are none. */
export async function exportedAnchors(): Promise<{ heads: SignedHead[]; problems: string[] }> {
  const found: { heads: SignedHead[]; problems: string[] } = { heads: [], problems: [] };
  const names = await readdir(env.ANCHORS_DIR || "nowhere").catch(() => []);
  for (const name of names.filter((one) => /^\d{4}-\d\d-\d\d\.jsonl$/.test(one)).sort()) {
    const { values, broken } = readLines(await readFile(join(env.ANCHORS_DIR, name)), SignedHead);
    found.heads.push(...values);
    found.problems.push(...broken.map((line) => `${name}, line ${line}, is not a signed head.`));
  }
  return found;
}
