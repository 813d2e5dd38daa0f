"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useFollowing } from "./following";

/** Says what became of a follow-up. */
export function FinishForm({ followUp: { seq }, close }: { followUp: { seq: number }; close: () => void }) {
  const { pending, refused, finish } = useFollowing();
  const [comment, setComment] = useState("");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await finish(seq, comment.trim())) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-2">
      <ReasonField label="What became of it" autoFocus value={comment} write={setComment} />
      <RefusalLine message={refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending}>
          Close it
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}
