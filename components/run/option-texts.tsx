import type { Item } from "@/lib/domain/checklist/checklist";
import { FilledCode } from "./filled-code";
import { FilledWords } from "./filled-words";

type Option = Item["options"][number];

/** What the document says of each option, in its order: the notes, and the commands that belong to them. */
export function OptionTexts({ options }: { options: Item["options"] }) {
  const said = options.filter(({ notes, code }) => notes.length + code.length > 0);
  return said.map((option) => (
    <section key={option.id} className="grid gap-2">
      <h4 className="font-semibold text-quiet">
        <FilledWords words={option.words} />
      </h4>
      {inOrder(option).map((piece) =>
        "text" in piece ? (
          <FilledCode key={piece.line} text={piece.text} />
        ) : (
          <p key={piece.line} className="text-quiet wrap-anywhere" style={{ marginLeft: piece.depth * 16 }}>
            <FilledWords words={piece.words} links />
          </p>
        ),
      )}
    </section>
  ));
}

const inOrder = ({ notes, code }: Option) => [...notes, ...code].sort((left, right) => left.line - right.line);
