import type { RunState } from "@/lib/domain/deployment/view/run-state";
import type { RunHead } from "@/lib/domain/deployment/view/run-view";
import type { Method } from "@/lib/domain/factor/method";
import type { PaperView } from "./paper/paper-view";
import type { SigningView } from "./signing-view";

/** What a person sees before they sign: the deployment's head, where its stages stand, and what the role answers for. */
export type SignPage = {
  head: RunHead;
  readiness: RunState["readiness"];
  t0: string;
  stages: RunState["stages"];
  signing: Omit<SigningView, "state">;
  /** What the person can authenticate again with, the best first. */
  methods: Method[];
  paper: {
    /** Those of this role that nobody confirmed. */
    papers: PaperView[];
    /** Who could have signed on paper: those who hold the role and are not the viewer. */
    signers: { id: string; name: string }[];
    /** Whether the viewer may enter and confirm here. */
    may: boolean;
    /** The day in the zone of the deployment, which no paper is signed after. */
    today: string;
  };
};
