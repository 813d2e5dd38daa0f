import type { AnswerState } from "@/lib/domain/deployment/deployment";
import { Mark } from "./mark";

const WORDS = {
  done: "Done",
  failed: "Failed",
  blocked: "Blocked",
  "not-applicable": "Not applicable",
  open: "Open",
} as const satisfies Record<AnswerState, string>;

/** A state by its sign and its word, as it reads on paper too. */
export function StateMark({ state }: { state: AnswerState }) {
  return <Mark sign={state}>{WORDS[state]}</Mark>;
}
