import { lines } from "@/lib/domain/checklist/markup/lines";
import { grouped } from "@/lib/domain/grouped";

/**
 * Where the lines of a document stand in a later one, counted from 1: a line by its text and, where that occurs oftener
 * in one of them, by the lines around it. Null where a line is gone or cannot be told.
 */
export function sameLines(before: string, now: string): (line: number) => number | null {
  const [old, fresh] = [rows(before), rows(now)];
  const keys = [alone, amid].map((key) => ({ key, before: grouped(old, key), now: grouped(fresh, key) }));
  return (line) => {
    const row = old[line - 1];
    if (row === undefined) return null;
    for (const each of keys) {
      // Safe: the row itself is among those of its key.
      const those = each.before.get(each.key(row)) as Row[];
      const these = each.now.get(each.key(row)) ?? [];
      if (those.length === these.length) return (these[those.indexOf(row)] as Row).line;
    }
    return null;
  };
}

type Row = { line: number; text: string; previous: string; next: string };

const alone = ({ text }: Row): string => text;
const amid = ({ previous, text, next }: Row): string => JSON.stringify([previous, text, next]);

function rows(document: string): Row[] {
  const texts = lines(document).map((line) => line.trim());
  return texts.map((text, at) => ({ line: at + 1, text, previous: texts[at - 1] ?? "", next: texts[at + 1] ?? "" }));
}
