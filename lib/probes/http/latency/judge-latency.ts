import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import { percentile } from "./percentile";
import type { Sample } from "./sampler";

type Rules = {
  p50Ms?: number | undefined;
  p95Ms?: number | undefined;
  p99Ms?: number | undefined;
  subtractRtt: boolean;
};

// Of fewer the percentile is only the slowest of all.
const LEAST = { 50: 1, 95: 20, 99: 100 };

/** What the samples come to, judged: percentiles of the answers, and no errors among them. */
export function judgeLatency(rules: Rules, samples: readonly Sample[]): Judged[] {
  const { times, rtt } = timesOf(samples, rules.subtractRtt);
  const limits = [
    { rank: 50, most: rules.p50Ms },
    { rank: 95, most: rules.p95Ms },
    { rank: 99, most: rules.p99Ms },
  ] as const;
  return [
    errors(samples),
    ...limits.flatMap(({ rank, most }) => (most === undefined ? [] : [limit({ rank, most, times, rtt })])),
  ];
}

// The time of a redirect is not that of the page behind it.
const isAnswer = ({ status, trouble }: Sample) => trouble === null && status < 300;

/** The times that count, in ms, and the round trip taken off each; null where none was. */
export function timesOf(samples: readonly Sample[], subtractRtt: boolean): { times: number[]; rtt: number | null } {
  const answers = samples.filter(isAnswer);
  if (!subtractRtt) return { times: answers.map(({ ms }) => ms), rtt: null };
  const rtt = Math.min(...answers.map(({ connectMs }) => connectMs ?? Number.POSITIVE_INFINITY));
  const taken = Number.isFinite(rtt) ? rtt : 0;
  return { times: answers.map(({ serverMs }) => Math.max(tenth(serverMs - taken), 0)), rtt: taken };
}

const tenth = (ms: number) => Math.round(ms * 10) / 10;

function errors(samples: readonly Sample[]): Judged {
  const failed = samples.filter((sample) => !isAnswer(sample));
  const [first] = failed;
  const why = first && (first.trouble ?? `status ${first.status}`);
  const seen = `${failed.length} of ${samples.length}${why ? `, the first: ${why}` : ""}`;
  const sentence = `${failed.length} of ${samples.length} requests failed, the first: ${why?.replace(/\.$/, "")}`;
  return judged("Errors", failed.length === 0 ? "pass" : "fail", { expected: "none", seen, sentence });
}

type Limit = { rank: 50 | 95 | 99; most: number; times: readonly number[]; rtt: number | null };

function limit({ rank, most, times, rtt }: Limit): Judged {
  const expected = `at most ${most} ms`;
  if (times.length < LEAST[rank]) {
    const seen = `${times.length} answers`;
    const sentence = `p${rank} needs ${LEAST[rank]} answers, there are ${times.length}`;
    return judged(`p${rank}`, "error", { expected, seen, sentence, reason: "no_data" });
  }
  const value = percentile(times, rank);
  const seen = `${value} ms${rtt === null ? "" : ` without the round trip of ${rtt} ms`}`;
  const sentence = `expected p${rank} ≤ ${most} ms, saw ${seen}`;
  return judged(`p${rank}`, value <= most ? "pass" : "fail", { expected, seen, sentence });
}
