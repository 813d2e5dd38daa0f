"use client";

import type { Span } from "@/lib/domain/checklist/checklist";
import { useVariables } from "./variables-context";
import { Words } from "./words";

/** The words of a line with the values of this deployment in them. */
export function FilledWords({ words, links = false }: { words: readonly Span[]; links?: boolean }) {
  return <Words words={words} links={links} variables={useVariables()} />;
}
