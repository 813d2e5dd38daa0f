import { plain, type Section } from "@/lib/domain/checklist/checklist";
import { quoted } from "@/lib/domain/checklist/versions/quoted";
import { wordChanges } from "./changes";
import { type Changed, conditionChange, optionalChange, windowChange } from "./item-changes";

/** What a section says otherwise than before, besides its title and its items. */
export function sectionChanges(before: Section, now: Section): Changed[] {
  const title = quoted(now.title);
  const name = `Section ${title}`;
  const [old, text] = [textOf(before), textOf(now)];
  return [
    ...optionalChange(name, before, now),
    ...windowChange(name, before.window, now.window),
    ...conditionChange(name, before.condition, now.condition),
    ...(old === text ? [] : [textChange(title, old, text)]),
  ];
}

const textChange = (title: string, before: string, now: string): Changed => ({
  what: "text",
  sentence: `What is to be read in section ${title} changed.`,
  changes: wordChanges(before, now),
});

function textOf({ body }: Section): string {
  return body
    .flatMap((each) => {
      if (each.kind === "item") return [];
      if (each.kind === "code") return [each.code.text];
      if (each.kind === "table") return each.rows.map((row) => row.map(plain).join(" | "));
      return [plain(each.note.words)];
    })
    .join("\n");
}
