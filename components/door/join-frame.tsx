"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import type { Joining } from "./use-joining";

type Props = { title: string; lede: string; verb: string; joining: Joining; children: ReactNode };

/** What the pages behind a one-time link have in common. */
export function JoinFrame({ title, lede, verb, joining, children }: Props) {
  return (
    <form method="post" onSubmit={(event) => void joining.submit(event)} className="grid gap-5">
      <div>
        <h1 className="text-20 font-semibold wrap-anywhere">{title}</h1>
        <p className="pt-1 text-quiet">{lede}</p>
      </div>
      {children}
      <RefusalLine message={joining.refusal} />
      <Button type="submit" tone="primary" size="big" pending={joining.pending}>
        {verb}
      </Button>
    </form>
  );
}
