import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { verdictLines } from "@/lib/domain/proof/verdict-lines";
import { verifyBundle } from "@/lib/domain/proof/verify-bundle";
import { unzipped } from "@/lib/domain/proof/zip";

const USAGE = "node verify.mjs BUNDLE.zip [--head HASH] [--key FINGERPRINT] [--deployment ID]";
const EXITS = { sound: 0, broken: 1, unsigned: 2 };

const say = (line: string) => process.stdout.write(`${line}\n`);

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Checks one bundle and says what holds. Answers the exit code: 0 sound, 1 not, 2 matching but not signed. */
function verify(file: string, { head, ...expected }: { head?: string; key?: string; deployment?: string }): number {
  const bytes = bytesOf(file);
  if (!bytes) {
    say(`${file} cannot be read.`);
    return 1;
  }
  const files = unzipped(bytes);
  if (!files) {
    say(`${file} is not a zip file, or not a whole one.`);
    return 1;
  }
  const verdict = verifyBundle(files, { ...expected, ...(head === undefined ? {} : { hash: head }) });
  const { heading, findings, facts, signatures, timestamps, notes } = verdictLines(verdict);
  say(`${heading}.`);
  for (const line of findings) say(`  ✕ ${line}`);
  for (const line of [...facts, ...signatures, ...timestamps]) say(`  ${line.replaceAll("\n", "\n    ")}`);
  for (const line of notes) say(`\n${line}`);
  return EXITS[verdict.word];
}

function main(): number {
  const texts = { head: { type: "string" }, key: { type: "string" }, deployment: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ options: texts, allowPositionals: true });
    const [file] = positionals;
    // An empty variable of a script must not stand for any head or key.
    if ([values.head, values.key].some((hash) => hash !== undefined && !/^[0-9a-f]{8,64}$/i.test(hash)))
      throw new RangeError("not a hash");
    if (file !== undefined && positionals.length === 1) return verify(file, values);
  } catch {
    // An option nobody knows, or no hash: the usage says which there are.
  }
  say(USAGE);
  return 1;
}

process.exitCode = main();
