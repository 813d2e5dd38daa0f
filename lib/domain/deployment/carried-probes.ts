import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { Deployment } from "./deployment";
import type { DeploymentFact } from "./fact";

type Bound = Extract<DeploymentFact, { type: "probe.bound" }>;

/** The probes of an earlier deployment, bound to the items of a checklist that are still the same ones. */
export const carriedProbes = ({ probes }: Pick<Deployment, "probes">, { items }: Pick<Checklist, "items">): Bound[] =>
  items.flatMap(({ id, group, computed, kind }): Bound[] => {
    const bound = probes[id];
    if (!bound || group || computed !== null) return [];
    const { call, automatic, windows } = bound;
    return [
      {
        ...{ type: "probe.bound", item: id, probe: call },
        ...(automatic && kind !== "option-set" && { automatic }),
        ...(windows.length > 0 && { windows: [...windows] }),
      },
    ];
  });
