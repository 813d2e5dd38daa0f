import type { Observed } from "@/lib/domain/probe/evidence";
import type { Answer } from "./answer";
import type { Body } from "./body";
import { valuesOf } from "./header";

const MOST_HEADERS = 60;
const MOST_CHARACTERS = 4096;

/** Keeps an answer as the one that was seen: its headers, the hash of its body, and the beginning of it. */
export function keep(seen: Observed, answer: Answer, { bytes, text, truncated, sha256 }: Body) {
  const names = [...new Set(answer.headers.map(({ name }) => name))].slice(0, MOST_HEADERS);
  seen.response = {
    status: answer.status,
    httpVersion: answer.httpVersion,
    headers: Object.fromEntries(names.map((name) => [name, valuesOf(answer.headers, name).join(", ")])),
    bodySha256: sha256,
    bodyBytes: bytes.length,
    truncated,
    excerpt: text.slice(0, MOST_CHARACTERS),
  };
}
