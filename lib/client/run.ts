import { useCallback, useEffect, useRef, useState } from "react";
import type { AnswerState } from "@/lib/domain/deployment/deployment";
import type { RunState } from "@/lib/domain/deployment/view/run-state";
import { announce } from "./notices";
import { reconcile } from "./reconcile";
import { type Answered, type Attempt, send } from "./send";
import { watch } from "./stream";
import { useExpiry } from "./use-expiry";

const GLOW = 1300;
const NONE: ReadonlySet<string> = new Set();

/** A deployment as the page holds it: its state, what has just changed, what is on its way. */
export type Run = {
  state: RunState;
  glowing: ReadonlySet<string>;
  sending: Readonly<Record<string, AnswerState>>;
  live: boolean;
  /** Sends an act and shows what it led to. `item` and `wanted` mark the row meanwhile. */
  act: <Data>(attempt: Attempt<Data>, on?: { item: string; wanted: AnswerState }) => Promise<Answered<Data> | null>;
  refresh: () => Promise<void>;
};

/** Follows a deployment live. `me` is the viewer's id: one's own acts do not glow. */
export function useRun(deployment: string, first: RunState, me: string): Run {
  const { state, glowing, live, refresh } = useLive(deployment, first, me);
  const [sending, setSending] = useState<Readonly<Record<string, AnswerState>>>({});
  const busy = useRef(new Set<string>());
  const act = useCallback(
    async <Data>(attempt: Attempt<Data>, on?: { item: string; wanted: AnswerState }) => {
      const place = on?.item ?? "deployment";
      if (busy.current.has(place)) return null;
      busy.current.add(place);
      if (on) setSending((now) => ({ ...now, [on.item]: on.wanted }));
      try {
        const answered = await send(attempt);
        if (answered.refused?.code === "stale") announce(answered.refused.message, "wrong");
        await refresh();
        return answered;
      } finally {
        busy.current.delete(place);
        if (on) setSending(({ [on.item]: _, ...others }) => others);
      }
    },
    [refresh],
  );
  return { state, glowing, sending, live, act, refresh };
}

/** Of the same entry a later reading counts too: something has come to its end since. */
const isLater = (next: RunState, shown: RunState): boolean =>
  next.seq > shown.seq || (next.seq === shown.seq && next.now > shown.now);

function useLive(deployment: string, first: RunState, me: string) {
  const [state, setState] = useState(first);
  const [glowing, setGlowing] = useState(NONE);
  const [live, setLive] = useState(true);
  const latest = useRef(first);
  const take = useCallback(
    (next: RunState) => {
      if (!isLater(next, latest.current)) return;
      const { state: merged, changed } = reconcile(latest.current, next);
      latest.current = merged;
      setState(merged);
      const others = changed.filter((item) => merged.answers[item]?.by?.id !== me);
      if (others.length === 0) return;
      setGlowing(new Set(others));
      setTimeout(() => setGlowing(NONE), GLOW);
    },
    [me],
  );
  const refresh = useCallback(async () => {
    const response = await fetch(`/api/v1/deployments/${encodeURIComponent(deployment)}`).catch(() => null);
    setLive(response?.ok ?? false);
    if (response?.ok) take((await response.json()) as RunState);
  }, [deployment, take]);
  useEffect(() => watch(deployment, () => void refresh()), [deployment, refresh]);
  useExpiry(state.waivers, refresh);
  return { state, glowing, live, refresh };
}
