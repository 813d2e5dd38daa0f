import type { Window } from "@/lib/domain/checklist/checklist";
import { bareTitle } from "@/lib/domain/checklist/meaning/bare-title";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { count } from "./count";
import { unitAt } from "./unit-at";

const week = 10_080;
const form = /([-–−+]?) ?(\d{1,3}|[一二三四五六七八九十])(?:\D{1,8}(\d{1,3}))?/u;
const numbers = /[\d第一二三四五六七八九十]/gu;

/**
 * "Day 1", "Week 2", "Tag -1", "Hour 0-4" where the title opens with it or sets it apart; "Day 1 audit" is a name. Days
 * and hours are counted from the launch; weeks are whole ones, the first of which begins with it.
 */
export function numberedDay(says: Says, title: string): Window | null {
  const text = says("dayNumber", title);
  if (text === null || !standsApart(title, text)) return null;
  const plain = text.normalize("NFKC");
  const [, sign = "", first = "", last] = form.exec(plain) ?? [];
  const size = unitAt(says, plain.replace(numbers, " ").replace(/^[^\p{L}]+/u, ""))?.size;
  const from = count(first);
  if (size === undefined || from === null) return null;
  if (sign !== "" && sign !== "+") return { text, from: -from * size, to: null };
  if (size === week) return { text, from: (from - 1) * size, to: Number(last ?? from) * size };
  return { text, from: from * size, to: last === undefined ? null : Number(last) * size };
}

function standsApart(title: string, text: string): boolean {
  const at = title.indexOf(text);
  const before = title.slice(0, at);
  if (bareTitle(before) !== "" && !/[(（[［【:：–—|,-]\s?$/.test(before)) return false;
  return /\p{Script=Han}$/u.test(text) || !/^\s?[\p{L}\p{N}]/u.test(title.slice(at + text.length));
}
