"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Empty } from "@/components/ui/empty";
import { RefusalLine } from "@/components/ui/refusal-line";
import type { useTyped } from "./use-typed";

type Props = {
  title: string;
  lede: string;
  /** What stands there instead of fields. */
  nothing: string;
  /** The button, where somebody may save. */
  verb: string | null;
  typing: Pick<ReturnType<typeof useTyped>, "save" | "pending" | "refused">;
  close: () => void;
  fields: ReactNode[];
};

/** A sheet beside the run page with many values to fill in, saved together. */
export function TypedSheet({ title, lede, nothing, verb, typing, close, fields }: Props) {
  const { save, pending, refused } = typing;
  return (
    <Dialog as="sheet" open onClose={close} title={title} lede={lede}>
      {fields.length === 0 ? <Empty>{nothing}</Empty> : null}
      <form onSubmit={(event) => void save(event)} className="grid gap-4">
        {fields}
        <RefusalLine message={refused} />
        <div className="flex gap-2">
          {verb && fields.length > 0 ? (
            <Button type="submit" tone="primary" pending={pending}>
              {verb}
            </Button>
          ) : null}
          <Button onClick={close}>Close</Button>
        </div>
      </form>
    </Dialog>
  );
}
