"use client";

import { CodeBlock } from "@/components/ui/code-block";
import { fillPlaceholders } from "@/lib/domain/variable/fill-placeholders";
import { Filled } from "./filled";
import { useVariables } from "./variables-context";

const RUN_IT_YOURSELF = "From the document. Run it yourself; Countersign never does.";

/** A command of the document with the values of this deployment: as it is shown it is copied. */
export function FilledCode({ text }: { text: string }) {
  const variables = useVariables();
  if (!variables) return <CodeBlock text={text} caption={RUN_IT_YOURSELF} />;
  const filled = fillPlaceholders(text, variables)
    .map((piece) => piece.text)
    .join("");
  return <CodeBlock text={filled} caption={RUN_IT_YOURSELF} shown={<Filled text={text} variables={variables} />} />;
}
