import type { AnswerState } from "@/lib/domain/deployment/deployment";
import type { AnswerOf, ProbeOf } from "./item-state";
import type { RowActs } from "./sheet-row";

/** What changes about a row. */
export type RowView = {
  state: AnswerState;
  answer: AnswerOf | undefined;
  probe: ProbeOf | undefined;
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
