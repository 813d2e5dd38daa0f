import type { Moment } from "@/lib/domain/deployment/deployment";
import type { Covered } from "@/lib/domain/signoff/covered";
import type { PaperFact } from "./fact";

type Entered = Omit<Extract<PaperFact, { type: "paper.entered" }>, "type">;

/** A signature on paper that was entered; it counts once somebody else confirmed it. `seq` names it. */
export type Paper = Entered & {
  seq: number;
  entered: Moment;
  covered: Covered;
  confirmed: Moment | null;
  refused: (Moment & { reason: string }) | null;
};
