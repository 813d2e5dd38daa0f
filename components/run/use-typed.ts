import { type FormEvent, useState } from "react";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Answered, Refused } from "@/lib/client/send";
import { useRunPlace } from "./run-context";

type Values = Readonly<Record<string, string>>;
type Put = (name: string, value: string) => Promise<Answered<unknown>>;

/**
 * What somebody types into a form of many values. What differs from `before` is saved one by one with `put`; the first
 * refusal is told, and without any the form closes.
 */
export function useTyped(before: Values, put: Put, close: () => void) {
  const { run } = useRunPlace();
  const [typed, setTyped] = useState<Values>({});
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const first = (await saved(before, typed, put))[0] ?? null;
    setPending(false);
    setRefused(refusalSentence(first));
    await run.refresh();
    if (!first) close();
  };
  const change = (name: string, value: string) => setTyped((now) => ({ ...now, [name]: value }));
  return { values: { ...before, ...typed }, change, save, pending, refused };
}

/** One after the other; what is refused holds up nothing else. */
async function saved(before: Values, typed: Values, put: Put): Promise<Refused[]> {
  const refused: Refused[] = [];
  for (const [name, value] of Object.entries(typed)) {
    if ((before[name] ?? "") === value) continue;
    const answered = await put(name, value);
    if (answered.refused) refused.push(answered.refused);
  }
  return refused;
}
