import { momentIn } from "./moment-in";

/** What `StretchFields` asked for, in ISO 8601 UTC; what is not whole stays as typed, for the answer to say so. */
export function stretchIn(typed: FormData, zone: string): { from: string; until: string } {
  const moment = (name: string) => momentIn(String(typed.get(name)), zone) ?? String(typed.get(name));
  return { from: moment("from"), until: moment("until") };
}
