import type { ReactNode } from "react";

/** Nothing in this part of a page yet, in a sentence. */
export const NoneYet = ({ children }: { children: ReactNode }) => (
  <p className="max-w-none border-t border-ink bg-surface px-4 py-4 text-quiet">{children}</p>
);
