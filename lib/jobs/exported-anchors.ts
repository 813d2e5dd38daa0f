import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readLines } from "@/lib/domain/proof/read-lines";
import { SignedHead } from "@/lib/domain/proof/signed-head";
import { StampedHead } from "@/lib/domain/proof/stamped-head";
import { quantity } from "@/lib/domain/quantity";
import { env } from "@/lib/env";
import { signedHeads } from "@/lib/queries/signed-heads";

const Line = z.union([SignedHead, StampedHead]);
type Line = z.infer<typeof Line>;

/** The signed heads that left the database as files, with their timestamps, and in words what could not be read. */
export type ExportedAnchors = { heads: SignedHead[]; stamps: StampedHead[]; problems: string[] };

/** Reads what left the database. Where nothing did, although the database knows of signed heads, that is a problem. */
export async function exportedAnchors(): Promise<ExportedAnchors> {
  const { names, problem } = await filesOfDays();
  const read = await Promise.all(names.map(readFileOfDay));
  const lines = read.flatMap((one) => one.lines);
  const heads = lines.filter((line) => "signature" in line);
  const stamps = lines.filter((line) => "timestamp" in line);
  const problems = [...(problem ? [problem] : []), ...read.flatMap((one) => one.problems)];
  if (problems.length === 0 && heads.length === 0) problems.push(...(await missing()));
  return { heads, stamps, problems };
}

async function filesOfDays(): Promise<{ names: string[]; problem?: string }> {
  try {
    const names = env.ANCHORS_DIR ? await readdir(env.ANCHORS_DIR) : [];
    return { names: names.filter((name) => /^\d{4}-\d\d-\d\d\.jsonl$/.test(name)).sort() };
  } catch (error) {
    if (codeOf(error) === "ENOENT") return { names: [] };
    return { names: [], problem: `The folder of signed heads, ${env.ANCHORS_DIR}, cannot be read (${codeOf(error)}).` };
  }
}

async function readFileOfDay(name: string): Promise<{ lines: Line[]; problems: string[] }> {
  try {
    const { values, broken } = readLines(await readFile(join(env.ANCHORS_DIR, name)), Line);
    const problems = broken.map((line) => `${name}, line ${line}, is neither a signed head nor a timestamp of one.`);
    return { lines: values, problems };
  } catch (error) {
    return { lines: [], problems: [`${name}, a file of signed heads, cannot be read (${codeOf(error)}).`] };
  }
}

async function missing(): Promise<string[]> {
  const { length } = await signedHeads();
  if (length === 0) return [];
  const where = env.ANCHORS_DIR || "a folder, because ANCHORS_DIR is not set";
  return [
    `The database knows of ${quantity(length, "signed head", "signed heads")}; none is in ${where}. Put the files back that were exported, or name the folder they are kept in (ANCHORS_DIR).`,
  ];
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
