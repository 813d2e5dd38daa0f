"use client";

import { CodeBlock } from "@/components/ui/code-block";

/** A one-time link, to be handed over by its maker. It is shown once: the product keeps only a hash of it. */
export function OneTimeLink({ link, name }: { link: string; name: string }) {
  return (
    <div className="grid gap-2" role="status">
      <p className="text-quiet">
        Give this link to {name}, by whatever way you trust. It works once, for 7 days, and is not shown again.
      </p>
      <CodeBlock caption={`Link for ${name}`} text={new URL(link, location.origin).href} />
    </div>
  );
}
