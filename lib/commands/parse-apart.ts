import type { Choices } from "@/lib/domain/checklist/choices";
import type { Previous, VersionReading } from "@/lib/domain/checklist/versions/read-version";
import { Refusal, type RefusalCode } from "@/lib/domain/refusal";
import { inTurn } from "./in-turn";
import { type Limits, runApart } from "./run-apart";

/** A version as it is kept: its document in bytes. */
export type Kept = Omit<Previous, "document"> & { bytes: Uint8Array; fileName: string };

/** What a document is read after; `choices` null: those of the version before, as far as they hold. */
type Asked = { previous: Kept | null; choices: Choices | null };

/** What parser.ts is sent. */
export type Question = { bytes: Uint8Array; name: string } & Asked;
/** What parser.ts answers: a reading as JSON, or why there is none. */
export type Answer = { json: string } | { refusal: { code: RefusalCode; message: string } };

const LIMITS: Limits = { milliseconds: 5_000, megabytes: 512 };

// Bundled, every program lies in dist/ beside the parser; for tests, which run from the sources, one is put there first.
const PROGRAM = new URL(
  import.meta.url.endsWith("/lib/commands/parse-apart.ts") ? "../../dist/tests/parser.js" : "parser.js",
  import.meta.url,
);

const turn = inTurn({
  atOnce: 2,
  waiting: 20,
  full: () =>
    new Refusal("too-many", "Many documents are being read already. Wait a few seconds and import this one again."),
});

/**
 * Reads a document as a version in a thread of its own, two at once: no document can hold the process.
 * Refuses what is no text, empty, too large, or takes more time (5 s, without the wait) or memory (512 MB) than it may.
 */
export async function parseApart(
  bytes: Uint8Array,
  name: string,
  asked: Asked = { previous: null, choices: null },
  limits = LIMITS,
): Promise<VersionReading> {
  const question: Question = { bytes, name, ...asked };
  const outcome = await turn(() => runApart<Answer>(PROGRAM, question, limits));
  switch (outcome.kind) {
    case "answered":
      return readingIn(outcome.answer);
    case "late":
      throw tooMuch(name, `takes longer than ${limits.milliseconds / 1000} seconds to read`);
    case "out-of-memory":
      throw tooMuch(name, `takes more than ${limits.megabytes} MB of memory to read`);
    case "broken":
      // A defect of ours, which has to be found; the person can only go another way.
      process.stderr.write(`${outcome.error.stack}\n`);
      throw new Refusal(
        "unavailable",
        `"${name}" could not be read: the parser broke off. Report it together with the document.`,
      );
  }
}

function readingIn(answer: Answer): VersionReading {
  if ("refusal" in answer) throw new Refusal(answer.refusal.code, answer.refusal.message);
  // Safe: parser.ts writes exactly this.
  return JSON.parse(answer.json) as VersionReading;
}

const tooMuch = (name: string, what: string) =>
  new Refusal(
    "too-large",
    `"${name}" ${what}. Leave out what is not part of the checklist, or split it and import the parts.`,
  );
