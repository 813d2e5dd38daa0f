import { CodeBlock } from "@/components/ui/code-block";
import type { Item } from "@/lib/domain/checklist/checklist";
import { RUN_IT_YOURSELF } from "./code-fold";
import { Words } from "./words";

type Option = Item["options"][number];

/** What the document says of each option, in its order: the notes, and the commands that belong to them. */
export function OptionTexts({ options }: { options: Item["options"] }) {
  const said = options.filter(({ notes, code }) => notes.length + code.length > 0);
  return said.map((option) => (
    <section key={option.id} className="grid gap-2">
      <h4 className="font-semibold text-quiet">
        <Words words={option.words} />
      </h4>
      {inOrder(option).map((piece) =>
        "text" in piece ? (
          <CodeBlock key={piece.line} text={piece.text} caption={RUN_IT_YOURSELF} />
        ) : (
          <p key={piece.line} className="text-quiet wrap-anywhere" style={{ marginLeft: piece.depth * 16 }}>
            <Words words={piece.words} links />
          </p>
        ),
      )}
    </section>
  ));
}

const inOrder = ({ notes, code }: Option) => [...notes, ...code].sort((left, right) => left.line - right.line);
