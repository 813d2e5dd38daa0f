import type { RunState } from "@/lib/domain/deployment/run-state";
import type { RunHead } from "@/lib/domain/deployment/run-view";
import type { SigningView } from "./signing-view";

/** What a person sees before they sign: the deployment's head, where its stages stand, and what the role answers for. */
export type SignPage = {
  head: RunHead;
  readiness: RunState["readiness"];
  t0: string;
  stages: RunState["stages"];
  signing: Omit<SigningView, "state">;
};
