import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { HealthSettings } from "./health-settings";
import type { SeenHealth } from "./look-at-health";
import { mayNotSee } from "./may-not-see";

const WHAT = "Replicas";

/** Whether enough replicas stream from the server, and near enough. */
export function judgeReplicas(
  wish: NonNullable<HealthSettings["replicas"]>,
  { sees, role, replicas }: SeenHealth,
): Judged {
  const { least, maxLagSeconds } = wish;
  const expected = `at least ${least}${maxLagSeconds === undefined ? "" : `, behind at most ${maxLagSeconds} s`}`;
  if (!sees) return mayNotSee(WHAT, expected, role);
  const streaming = replicas.filter(({ state }) => state === "streaming");
  const seen =
    replicas.map(({ name, state, lagSeconds }) => `${name} ${state} ${behind(lagSeconds)}`).join("; ") || "none";
  if (streaming.length < least) {
    const sentence = `${streaming.length} of at least ${least} replicas stream from it`;
    return judged(WHAT, "fail", { expected, seen, sentence });
  }
  const late = streaming.find(({ lagSeconds }) => (lagSeconds ?? 0) > (maxLagSeconds ?? Number.POSITIVE_INFINITY));
  if (late) {
    const sentence = `the replica ${late.name} is ${behind(late.lagSeconds)}; at most ${maxLagSeconds} s were expected`;
    return judged(WHAT, "fail", { expected, seen, sentence });
  }
  const silent = maxLagSeconds !== undefined && streaming.find(({ lagSeconds }) => lagSeconds === null);
  if (!silent) return judged(WHAT, "pass", { expected, seen });
  const sentence = `the replica ${silent.name} does not say how far behind it is`;
  return judged(WHAT, "error", { expected, seen, sentence, reason: "no_data" });
}

const behind = (seconds: number | null) =>
  seconds === null ? "lag unknown" : `${Math.round(seconds * 10) / 10} s behind`;
