import type { Moment } from "@/lib/domain/deployment/deployment";
import type { Acceptance } from "./fact";

/**
 * Something unresolved or red that is accepted as it is, or a critical item said to be not applicable: asked by one
 * person, granted by another. It accepts what there was when it was asked for: the answer of revision `rev`, and a bound
 * probe that was not green then. `seq` is the place of the entry that asked.
 */
export type Waiver = {
  seq: number;
  item: string;
  accepts: Acceptance;
  reason: string;
  /** From when on it accepts nothing any more; null holds as long as the deployment. */
  expires: string | null;
  asked: Moment;
  rev: number;
  /** The probe that was red or unjudged when it was asked for, by the entry that bound it; null where none was. */
  probe: { binding: number; red: boolean } | null;
  /** A red came that it does not accept: from then on it accepts nothing, whatever its probe says later. */
  overtaken: boolean;
  /** It was granted for version `target` and held until another one was to be released. */
  lapsed: (Moment & { target: string }) | null;
  granted: (Moment & { comment: string | null }) | null;
  refused: (Moment & { reason: string }) | null;
  withdrawn: (Moment & { reason: string }) | null;
};
