import type { ProbeOf } from "@/components/run/item-state";
import type { WindowId } from "@/lib/domain/probe/schedule/window";

/** When and how a probe runs, as the form holds it: numbers as they are typed. */
export type Plan = {
  windows: readonly WindowId[];
  automatic: boolean;
  attempts: string;
  passes: string;
  /** Seconds. */
  patience: string;
};

/** The plan of a probe that stands, or of a new one. */
export const planOf = (probe: ProbeOf | undefined): Plan => ({
  windows: probe?.windows ?? [],
  automatic: probe?.automatic ?? false,
  attempts: numberText(probe?.attempts),
  passes: numberText(probe?.passes),
  patience: numberText(probe?.patienceMs === undefined ? undefined : probe.patienceMs / 1000),
});

/** What a plan says beyond kind and settings; an empty number is left out. */
export function saidBy({ windows, automatic, attempts, passes, patience }: Plan) {
  return {
    ...{ windows: [...windows], automatic },
    ...(attempts.trim() && { attempts: Number(attempts) }),
    ...(passes.trim() && { passes: Number(passes) }),
    ...(patience.trim() && { patienceMs: Math.round(Number(patience) * 1000) }),
  };
}

const numberText = (number: number | undefined) => (number === undefined ? "" : String(number));
