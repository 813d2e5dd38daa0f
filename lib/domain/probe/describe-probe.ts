import type { ProbeFact } from "./fact";
import { windowWords } from "./schedule/window-words";

const JUDGED = { pass: "passed", warn: "warned", fail: "failed", error: "could not judge" } as const;

/** What happened to a probe, as the rest of a sentence; `words` are those of its item, in quotes. */
export function describeProbe(fact: ProbeFact, words: string): string {
  switch (fact.type) {
    case "probe.bound":
      return `bound the probe ${fact.probe.kind} to ${words}${fact.automatic ? ", to tick it by a pass" : ""}`;
    case "probe.unbound":
      return `took the probe of ${words} away: “${fact.reason}”`;
    case "probe.judged":
      return `probed ${words}, which ${JUDGED[fact.verdict.outcome]}: ${fact.verdict.summary}`;
    case "window.closed": {
      const ended = fact.aborted ? "was broken off" : JUDGED[fact.verdict.outcome];
      return `watched ${words} ${windowWords(fact.window)}, which ${ended}: ${fact.verdict.summary}`;
    }
  }
}
