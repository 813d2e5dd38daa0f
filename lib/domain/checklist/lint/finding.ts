import type { Checklist, Problem } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";

/** A document as the findings see it. Places are those of `text`; what costs something is made when first asked for. */
export type Read = {
  checklist: Checklist;
  lines: readonly string[];
  text: string;
  says: Says;
  /** The line, from 1, of a place. */
  lineAt: (place: number) => number;
  /** The text of the block that holds a place; the same string for every place in it. */
  blockAt: (place: number) => string;
  /** The line of the first heading of each anchor. */
  anchors: () => ReadonlyMap<string, number>;
  /** Whether what stands from one place to another might be given to a shell. */
  isCommand: (text: string, from: number, to: number) => boolean;
};

/** What is wrong on a line, as a sentence without its beginning "Line 12: ". */
export type Found = Pick<Problem, "line" | "message">;

/**
 * One kind of thing that makes a checklist worse than it could be. Of the examples, `good` has nothing of it and `bad`
 * exactly the messages that follow it. With `english` it knows words of that language only.
 */
export type Finding = {
  english?: true;
  examples: { good: readonly string[]; bad: readonly (readonly [string, readonly string[]])[] };
  find: (read: Read) => Found[];
};
