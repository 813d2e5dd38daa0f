import { readFile } from "node:fs/promises";
import { parseApart } from "@/lib/commands/parse-apart";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import { readDocument } from "@/lib/domain/checklist/document";
import { print } from "@/lib/domain/checklist/print";
import { summary } from "@/lib/domain/checklist/summary";

const WORDS: Record<string, (file: string) => string> = {
  ENOENT: (file) => `There is no file "${file}".`,
  EISDIR: (file) => `"${file}" is a folder: name the files in it.`,
  EACCES: (file) => `"${file}" may not be read by this account.`,
  EPERM: (file) => `"${file}" may not be read by this account.`,
};

/** What a file holds, or an `error` in words. */
async function read(file: string) {
  try {
    const bytes = await readFile(file);
    const { checklist, problems } = await parseApart(bytes, file);
    return { file, ...summary(checklist, problems), roundTrip: comesBack(checklist, bytes, file) };
  } catch (error) {
    return { file, error: inWords(error, file) };
  }
}

/** Whether the blocks printed in order give the very bytes; of a document that was converted, its text in UTF-8. */
function comesBack(checklist: Checklist, bytes: Buffer, file: string): boolean {
  // UTF-16 without a mark has zeros, which no other text that is read has.
  const isConverted = bytes[0] === 0xff || bytes[0] === 0xfe || bytes.includes(0);
  const source = isConverted ? Buffer.from(readDocument(bytes, file)) : bytes;
  return Buffer.from(print(checklist, source.toString("utf8"))).equals(source);
}

function inWords(error: unknown, file: string): string {
  if (!(error instanceof Error)) return String(error);
  return ("code" in error && WORDS[String(error.code)]?.(file)) || error.message;
}

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write("Name the documents to read: npm run -s parse -- FILE…\n");
  process.exitCode = 2;
}
for (const file of files) {
  const line = await read(file);
  if ("error" in line) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
