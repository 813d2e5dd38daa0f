import { CodeBlock } from "@/components/ui/code-block";
import type { Item } from "@/lib/domain/checklist/checklist";
import { RUN_IT_YOURSELF } from "./code-fold";
import { Words } from "./words";

/** What the document says of each option: its notes, and the commands that belong to it. */
export function OptionTexts({ options }: { options: Item["options"] }) {
  const said = options.filter(({ notes, code }) => notes.length + code.length > 0);
  return said.map(({ id, words, notes, code }) => (
    <section key={id} className="grid gap-2">
      <h4 className="font-semibold text-quiet">
        <Words words={words} />
      </h4>
      {notes.map(({ line, depth, words: note }) => (
        <p key={line} className="text-quiet wrap-anywhere" style={{ marginLeft: depth * 16 }}>
          <Words words={note} links />
        </p>
      ))}
      {code.map(({ line, text }) => (
        <CodeBlock key={line} text={text} caption={RUN_IT_YOURSELF} />
      ))}
    </section>
  ));
}
