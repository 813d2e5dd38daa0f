import { createContext, useContext } from "react";
import type { Run } from "@/lib/client/run";
import type { RunSheet } from "@/lib/domain/deployment/view/run-sheet";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import type { Method } from "@/lib/domain/factor/method";
import type { ReasonVerb } from "./answering";

/** The deployment a run page is about, for whatever on it acts. */
export type RunPlace = {
  head: RunHead;
  sheet: RunSheet;
  run: Run;
  me: string;
  self: Self;
  /** The answer somebody is about to give a reason for. */
  asked: Asked | null;
  ask: (asked: Asked | null) => void;
};

/** Who looks: the name they sign in with, and what they can authenticate again with, the best first. */
export type Self = { name: string; methods: readonly Method[] };

export type Asked = { item: string; verb: ReasonVerb };

export const RunContext = createContext<RunPlace | null>(null);

export function useRunPlace(): RunPlace {
  const place = useContext(RunContext);
  if (!place) throw new Error("This stands on a run page only");
  return place;
}
