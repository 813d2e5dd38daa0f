// Runs in a thread of its own, one document a thread (lib/commands/parse-apart.ts).
import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "@/lib/commands/parse-apart";
import { readDocument } from "@/lib/domain/checklist/document";
import { readVersion, type VersionReading } from "@/lib/domain/checklist/versions/read-version";
import { Refusal } from "@/lib/domain/refusal";

// Whoever asked takes a reading in at one go, and so must everybody who then opens a page of it.
const LONGEST = 5_000_000;

function answer({ bytes, name, previous, choices }: Question): Answer {
  try {
    const text = readDocument(bytes, name);
    const before = previous && { ...previous, document: readDocument(previous.bytes, previous.fileName) };
    return { json: json(readVersion(text, { previous: before, choices }), name) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } };
    throw error;
  }
}

function json({ checklist, problems, ...rest }: VersionReading, name: string): string {
  const read = JSON.stringify({ checklist, problems });
  if (read.length <= LONGEST) return `${read.slice(0, -1)},${JSON.stringify(rest).slice(1)}`;
  const [size, most] = [read.length, LONGEST].map((length) => `${Math.ceil(length / 1e6)} MB`);
  throw new Refusal(
    "too-large",
    `"${name}" makes a checklist of ${size}, and ${most} is the most. Split it and import the parts.`,
  );
}

parentPort?.once("message", (question: Question) => parentPort?.postMessage(answer(question)));
