import type { Deployment } from "./deployment";
import type { RunState } from "./run-state";

/** One deployment as the list shows it; `waiting` are the roles of the viewer that have not decided. */
export type ListedDeployment = Pick<Deployment, "id" | "target" | "environment" | "rehearsal" | "t0"> & {
  system: string;
  readiness: RunState["readiness"];
  go: string | null;
  live: string | null;
  closed: string | null;
  noGo: { by: string; at: string } | null;
  waiting: RunState["waiting"];
  waitsFor: string[];
  last: { by: string; at: string; text: string };
};
