import type { Task } from "@/lib/domain/waiting/tasks";
import type { Deployment } from "../deployment";
import type { RunState } from "./run-state";

/** One deployment as the list shows it; `tasks` are what waits for the viewer. */
export type ListedDeployment = Pick<Deployment, "id" | "target" | "environment" | "rehearsal" | "t0"> & {
  system: string;
  isForced: boolean;
  readiness: RunState["readiness"];
  go: string | null;
  live: string | null;
  closed: string | null;
  noGo: { by: string; at: string } | null;
  tasks: Task[];
  waitsFor: string[];
  last: { by: string; at: string; text: string };
};
