import { type Judged, judged } from "@/lib/domain/probe/verdict-of";

/** Whether an address that was named answers at all: what is broken, or not there, shows little of what is asked of it. */
export function judgeAnswer(name: string, status: number): Judged {
  const what = `Answer of ${name}`;
  const told = { expected: "a page or a redirect", seen: `status ${status}` };
  if (status >= 500) return judged(what, "fail", { ...told, sentence: `${name} answers with status ${status}` });
  if (![404, 410, 429].includes(status)) return judged(what, "pass", told);
  const sentence = `${name} answers with status ${status}: give an address that is there`;
  return judged(what, "error", { ...told, sentence, reason: "no_data" });
}
