import type { AnswerState } from "@/lib/domain/deployment/deployment";
import type { AnswerOf, ProbeOf } from "./item-state";
import type { RowActs } from "./sheet-row";

/** What changes about a row. */
export type RowView = {
  state: AnswerState;
  answer: AnswerOf | undefined;
  probe: ProbeOf | undefined;
  /** Why it is accepted as it is; null where no waiver does. */
  waived: string | null;
  /** What else there is to say of it: "critical, N/A asked, 2 evidence". */
  aside: string | null;
  /** It was left open when somebody broke the glass. */
  left: boolean;
  /** What it was answered for an earlier version, in words, while that waits to be confirmed. */
  earlier: string | null;
  sending: AnswerState | undefined;
  answerable: boolean;
  /** The sentence that says why it cannot be answered now. */
  lock: string | null;
  open: boolean;
  glow: boolean;
  zone: string;
  today: string;
  acts: RowActs;
};
