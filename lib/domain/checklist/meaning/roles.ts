import type { Naming } from "@/lib/domain/checklist/vocabulary/naming";
import type { Says } from "@/lib/domain/checklist/vocabulary/says";
import { cut } from "@/lib/domain/cut";

type Spoken = { says: Says; naming: Naming };

/**
 * A role as the product names it. `candidates` are what an ambiguous word may mean, empty where it is clear;
 * `condition` is when the role signs ("major releases only"), as written.
 */
export type RoleReading = { role: string; candidates: readonly string[]; condition: string | null };

/** Reads the label of a signature: "Security Review" is the Security Engineer; an ambiguous word stays as written. */
export function roles(spoken: Spoken, label: string): RoleReading {
  const { outside, asides } = apart(label);
  const condition = asides.find((each) => spoken.says("roleLimited", each)) ?? null;
  const core = withoutAct(spoken.says, outside) || asides.find((each) => each !== condition) || actor(spoken, outside);
  const role = cut(core, 80).trim();
  const [name = role, ...more] = spoken.naming(role);
  return more.length > 0
    ? { role, candidates: [name, ...more], condition }
    : { role: cut(name, 80), candidates: [], condition };
}

/** Whether words are the name of a role and nothing else: a known one, or ending as roles do ("Payments Lead"). */
export function isRole({ says, naming }: Spoken, text: string): boolean {
  if (text.length > 120) return false;
  const { outside } = apart(text);
  const core = withoutAct(says, outside);
  if (naming(core).length > 0) return true;
  const isShort = core.split(" ").length < 7 && !/[.,:;!?]/.test(core);
  return isShort && says("roleNoun", core) !== null && says("roleNot", core) === null;
}

const none: readonly string[] = [];

/** What stands in brackets is said about the role and does not name it. */
function apart(label: string) {
  if (!/[(（]/.test(label)) return { outside: tidy(label.slice(0, 600)), asides: none };
  const asides: string[] = [];
  const outside = label.slice(0, 600).replace(/[(（]([^()（）]{0,120})[)）]/g, (_, inside: string) => {
    asides.push(inside.trim());
    return " ";
  });
  return { outside: tidy(outside), asides };
}

// Most are a few words and nothing else.
const clean = /^\p{L}+(?: \p{L}+)*$/u;

const tidy = (text: string) => (clean.test(text) ? text : tidied(text));

const tidied = (text: string) =>
  text
    .replace(/[*`]|(?<!\S)@[\w.-]{1,60}/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[-–—:]+|[-–—:\s]+$/g, "")
    .trim();

/** "Approved by QA" and "QA approval" are QA's. */
function withoutAct(says: Says, text: string): string {
  const rest = tidy(text.slice(says("roleAhead", text)?.length ?? 0));
  const act = says("roleBehind", rest);
  return tidy(act === null ? rest : rest.slice(0, -act.length));
}

/** "Approved by" without anybody behind it. */
const actor = ({ says }: Spoken, act: string): string => (says("reviews", act) ? "Reviewer" : "Approver");
