import type { Checklist } from "@/lib/domain/checklist/checklist";
import { quoted } from "@/lib/domain/checklist/versions/quoted";
import type { VersionDifference } from "./difference";
import { thingsIn } from "./thing";

/** Where the launch begins, if that is before something else than it was. */
export function goDifference(before: Checklist, now: Checklist): VersionDifference[] {
  const [was, is] = [firstAfter(before), firstAfter(now)];
  if (was?.id === is?.id) return [];
  const place = is === null ? "at the end of the document" : `before ${quoted(is.words)}`;
  const old = was === null ? "at the end" : `before ${quoted(was.words)}`;
  const at = { id: is?.id ?? "", line: now.goLine ?? now.lines, words: is?.words ?? "", path: [], changes: [] };
  return [{ kind: "changed", of: "go", what: "gate", ...at, sentence: `Go stands ${place} now; it stood ${old}.` }];
}

function firstAfter(checklist: Checklist): { id: string; words: string } | null {
  const { goLine } = checklist;
  if (goLine === null) return null;
  return thingsIn(checklist).find(({ line }) => line >= goLine) ?? null;
}
