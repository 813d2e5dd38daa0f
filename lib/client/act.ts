import { useCallback, useRef, useState } from "react";
import { type Answered, type Attempt, type Refused, send } from "./send";

/** One place that acts: at most one act at a time, whether it is on its way, and what refused it. */
export type Acting = {
  pending: boolean;
  refused: Refused | null;
  /** Resolves with the answer; null when an act of this place is on its way already (a double click). */
  run: <Data>(attempt: Attempt<Data>) => Promise<Answered<Data> | null>;
  clear: () => void;
};

export function useAct(): Acting {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const busy = useRef(false);
  const run = useCallback(async <Data>(attempt: Attempt<Data>) => {
    if (busy.current) return null;
    busy.current = true;
    setPending(true);
    setRefused(null);
    try {
      const answered = await send(attempt);
      setRefused(answered.refused);
      return answered;
    } finally {
      busy.current = false;
      setPending(false);
    }
  }, []);
  const clear = useCallback(() => setRefused(null), []);
  return { pending, refused, run, clear };
}
