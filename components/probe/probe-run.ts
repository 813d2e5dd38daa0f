import { useCallback, useEffect, useRef, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { follow, type Look, type Progress } from "./follow-run";
import { JUDGED } from "./outcome-words";

/** A run that was asked for: how far it has come, in words and phases, and how to call it off. */
export type Followed = {
  run: string | null;
  said: string | null;
  progress: Progress;
  pending: boolean;
  cancel: () => void;
};

function useFollowed(deployment: string) {
  const [run, setRun] = useState<string | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>(null);
  const { run: send } = useAct();
  const left = useLeft();
  const watch = useCallback(
    async (id: string): Promise<Look | null> => {
      setRun(id);
      setSaid("Asked the worker to run it.");
      const ended = await follow(deployment, id, left(), (look, words) => {
        setProgress(look.progress);
        setSaid(words);
      });
      setProgress(null);
      setRun(null);
      setSaid(null);
      return ended;
    },
    [deployment, left],
  );
  const cancel = useCallback(() => {
    if (run === null) return;
    const param = { id: deployment, run };
    void send((headers) => api.deployments[":id"].runs[":run"].cancel.$post({ param, json: {} }, { headers }));
  }, [deployment, run, send]);
  return { followed: { run, said, progress, pending: run !== null, cancel }, watch };
}

/** A signal that is given once the page, or the part of it that waits here, was left. */
function useLeft(): () => AbortSignal {
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);
  return useCallback(() => {
    control.current = new AbortController();
    return control.current.signal;
  }, []);
}

/** Has the worker run the probe of an item, and waits for what it says. */
export function useProbeRun(deployment: string, item: string, refresh: () => Promise<void>) {
  const { pending, refused, run } = useAct();
  const { followed, watch } = useFollowed(deployment);
  const [ended, setEnded] = useState(0);
  const start = useCallback(() => {
    const go = async () => {
      const param = { id: deployment, item };
      const answered = await run((headers) =>
        api.deployments[":id"].items[":item"].probe.run.$post({ param, json: {} }, { headers }),
      );
      if (!answered?.data) return;
      const look = await watch(answered.data.run);
      if (!look) return;
      await refresh();
      setEnded((before) => before + 1);
      // A run that says what the one before said changes little on the page: it is told here.
      if (look.verdict) announce(`The probe ${JUDGED[look.verdict.outcome]}: ${look.verdict.summary}`);
    };
    void go();
  }, [deployment, item, refresh, run, watch]);
  return { ...followed, pending: pending || followed.pending, refused: refused?.message, start, ended };
}

type Asked = { kind: string; settings: Record<string, unknown> };

/** Runs a probe that is not bound, to see what it would say. */
export function useProbeTrial(deployment: string, item: string) {
  const { pending, refused, run, clear: forgive } = useAct();
  const { followed, watch } = useFollowed(deployment);
  const [result, setResult] = useState<Look | null>(null);
  const start = useCallback(
    async (json: Asked) => {
      setResult(null);
      const param = { id: deployment, item };
      const answered = await run((headers) =>
        api.deployments[":id"].items[":item"].probe.try.$post({ param, json }, { headers }),
      );
      if (answered?.data) setResult(await watch(answered.data.run));
    },
    [deployment, item, run, watch],
  );
  const clear = useCallback(() => {
    setResult(null);
    forgive();
  }, [forgive]);
  return {
    ...{ ...followed, pending: pending || followed.pending, result, start, clear },
    refusal: refused,
  };
}
