// Runs in a thread of its own, one document a thread (lib/commands/parse-apart.ts).
import { parentPort } from "node:worker_threads";
import type { Answer, Question } from "@/lib/commands/parse-apart";
import { readDocument } from "@/lib/domain/checklist/document";
import { parse } from "@/lib/domain/checklist/parse";
import { Refusal } from "@/lib/domain/refusal";

// Whoever asked takes a reading in at one go, and so must everybody who then opens a page of it.
const LONGEST = 5_000_000;

function answer({ bytes, name }: Question): Answer {
  try {
    return { json: reading(parse(readDocument(bytes, name)), name) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: { code: error.code, message: error.message } };
    throw error;
  }
}

function reading(read: ReturnType<typeof parse>, name: string): string {
  const json = JSON.stringify(read);
  if (json.length <= LONGEST) return json;
  const [size, most] = [json.length, LONGEST].map((length) => `${Math.ceil(length / 1e6)} MB`);
  throw new Refusal(
    "too-large",
    `"${name}" makes a checklist of ${size}, and ${most} is the most. Split it and import the parts.`,
  );
}

parentPort?.once("message", (question: Question) => parentPort?.postMessage(answer(question)));
