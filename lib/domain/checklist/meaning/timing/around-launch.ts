import type { Window } from "@/lib/domain/checklist/checklist";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { offset } from "./offset";
import { reach } from "./reach";

// Without a sign only the launch itself is meant: "T0" is, "T 5" is not.
const opens = /(?<![\p{L}\p{N}_./-])([Tt]|[DJ])[ \u00a0]?(?:([-–−+±])[ \u00a0]?(\d{1,4})|0{1,2})(?!\d|:\d)/u;
const day = 1440;

/** A moment relative to the launch or the time between two: "T-24h", "T+1 to T+7 days", "J-7", "D+1". */
export function aroundLaunch(says: Says, title: string): Window | null {
  const match = /\d/.test(title) ? opens.exec(title) : null;
  if (match === null) return null;
  const [head, letter = "", sign = "", digits = "0"] = match;
  const { size, last, at } = reach(says, title, match.index + head.length);
  const usual = /[tT]/.test(letter) ? null : day;
  return {
    text: title.slice(match.index, at),
    from: offset(sign, Number(digits), size ?? last?.size ?? usual),
    to: last && offset(last.sign || sign, last.count, last.size ?? size ?? usual),
  };
}
