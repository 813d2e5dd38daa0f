import { useMemo } from "react";
import { api } from "@/lib/client/api";
import type { Run } from "@/lib/client/run";
import type { Answered } from "@/lib/client/send";
import type { AnswerState } from "@/lib/domain/deployment/deployment";

export type ReasonVerb = "untick" | "fail" | "block" | "exclude";

const WANTED: Record<ReasonVerb, AnswerState> = {
  untick: "open",
  fail: "failed",
  block: "blocked",
  exclude: "not-applicable",
};

type Result = Promise<Answered<unknown> | null>;

/** Answers items of a deployment; `rev` is the revision the person saw. */
export type Answering = {
  tick: (item: string, rev: number, option: string | null) => Result;
  say: (verb: ReasonVerb, item: string, rev: number, reason: string) => Result;
};

export function useAnswering(deployment: string, act: Run["act"]): Answering {
  return useMemo(() => {
    const items = api.deployments[":id"].items[":item"];
    const param = (item: string) => ({ id: deployment, item });
    return {
      tick: (item, rev, option) =>
        act(
          (headers) =>
            items.tick.$post({ param: param(item), json: option === null ? { rev } : { rev, option } }, { headers }),
          { item, wanted: "done" },
        ),
      say: (verb, item, rev, reason) =>
        act((headers) => items[verb].$post({ param: param(item), json: { rev, reason } }, { headers }), {
          item,
          wanted: WANTED[verb],
        }),
    };
  }, [deployment, act]);
}
