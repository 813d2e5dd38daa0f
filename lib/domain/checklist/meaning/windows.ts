import type { Window } from "@/lib/domain/checklist/checklist";

const minutes: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10_080 };
const unit = String.raw`(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?|w(?:eeks?)?)\b`;
const to = String.raw`\s?(?:\.\.|-|–|—|to)\s?`;
const moment = String.raw`T\s?([-–−+±]?)\s?(\d{1,4})(?!\d)(?:\s?${unit})?`;
const end = String.raw`${to}(?:T\s?([-–−+±]?)\s?)?(\d{1,4})(?!\d)(?:\s?${unit})?`;
const around = new RegExp(String.raw`\b${moment}(?:${end})?`, "i");
const range = new RegExp(String.raw`\b(\d{1,4})${to}(\d{1,4})\s?${unit}`, "i");
const within = new RegExp(String.raw`\b(?:within|first)\s(?:the\sfirst\s)?(\d{1,4})\s?${unit}`, "i");

/**
 * The window a title names, in minutes from T-0. A single moment opens the window and leaves its end to what follows;
 * a bare range ("0-2 hours") is a window only `after` the launch or from 0 on, elsewhere it is an estimate.
 */
export function windows(title: string, after: boolean): Window | null {
  return aroundLaunch(title) ?? sinceLaunch(title, after);
}

function aroundLaunch(title: string): Window | null {
  const match = around.exec(title);
  if (match === null) return null;
  const [text, sign, count, per, endSign, endCount, endPer] = match;
  if (sign === "" && Number(count) !== 0) return null;
  return {
    text,
    from: offset(sign, Number(count), per ?? endPer),
    to: endCount === undefined ? null : offset(endSign || sign, Number(endCount), endPer ?? per),
  };
}

function sinceLaunch(title: string, after: boolean): Window | null {
  const match = range.exec(title);
  if (match !== null && (after || Number(match[1]) === 0)) {
    const [text, from, until, per] = match;
    return { text, from: offset("+", Number(from), per), to: offset("+", Number(until), per) };
  }
  const first = after ? within.exec(title) : null;
  return first && { text: first[0], from: 0, to: offset("+", Number(first[1]), first[2]) };
}

/** Minutes from T-0; null where the unit is left out. */
function offset(sign: string | undefined, count: number, per: string | undefined): number | null {
  if (count === 0) return 0;
  const size = minutes[String(per).charAt(0).toLowerCase()];
  return size === undefined ? null : count * size * (/[-–−]/.test(String(sign)) ? -1 : 1);
}
