"use client";

import { useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { DialogButtons } from "@/components/ui/dialog-buttons";
import { RefusalLine } from "@/components/ui/refusal-line";
import { lapsedWaivers } from "@/components/waiver/lapsed-waivers";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import { plain } from "@/lib/domain/checklist/checklist";
import { earlierWords } from "@/lib/domain/deployment/target/earlier-words";
import { quantity } from "@/lib/domain/quantity";
import { AskedAnew } from "./asked-anew";
import { toConfirm, type Unconfirmed } from "./to-confirm";

/** Confirms answers given for an earlier version: all of them, those of a section, or some. */
export function TargetConfirmDialog({ close }: { close: () => void }) {
  const { head, sheet, run } = useRunPlace();
  const { parts, anew, chosen, choose, pending, wrong, submit } = useConfirming(close);
  return (
    <Dialog
      as="sheet"
      open
      onClose={close}
      title={`Confirm for ${head.target}`}
      lede="Answered for an earlier version. What you confirm holds for this one too, with your name, marked with the earlier version."
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
        className="grid gap-5"
      >
        {parts.map(({ id, title, waiting }) => (
          <Section key={id} title={title} waiting={waiting} chosen={chosen} choose={choose} />
        ))}
        {parts.length + anew.length === 0 ? (
          <p className="text-quiet">Nothing waits to be confirmed any more.</p>
        ) : null}
        <AskedAnew title="To be asked for or answered anew" lines={anew} close={close} />
        <AskedAnew title="Waivers that lapsed" lines={lapsedWaivers(sheet, run.state)} close={close} />
        <RefusalLine message={wrong} />
        {parts.length > 0 ? (
          <DialogButtons
            verb={`Confirm ${quantity(chosen.size, "answer")}`}
            pending={pending}
            off={chosen.size > 0 ? null : "Choose an answer first."}
            onClose={close}
          />
        ) : null}
      </form>
    </Dialog>
  );
}

type Choosing = { chosen: ReadonlySet<string>; choose: (items: readonly string[], on: boolean) => void };

function Section({ title, waiting, chosen, choose }: Choosing & { title: string; waiting: Unconfirmed[] }) {
  const ids = waiting.map(({ item }) => item.id);
  const all = ids.every((id) => chosen.has(id));
  return (
    <fieldset className="grid gap-2">
      <legend className="flex w-full items-baseline gap-3 pb-1 font-semibold">
        <span className="min-w-0 flex-1 wrap-anywhere">{title}</span>
        {ids.length > 1 ? (
          <Button size="small" onClick={() => choose(ids, !all)} aria-label={`${all ? "None" : "All"} of ${title}`}>
            {all ? "None" : "All"}
          </Button>
        ) : null}
      </legend>
      {waiting.map((one) => (
        <Line key={one.item.id} one={one} on={chosen.has(one.item.id)} choose={choose} />
      ))}
    </fieldset>
  );
}

type LineProps = { one: Unconfirmed; on: boolean; choose: Choosing["choose"] };

function Line({ one: { item, answer }, on, choose }: LineProps) {
  const { head } = useRunPlace();
  const why = answer.earlier?.reason ? `: “${answer.earlier.reason}”` : "";
  return (
    <Checkbox
      label={plain(item.words)}
      hint={`${earlierWords(answer, head.target)}${why}`}
      checked={on}
      onChange={(event) => choose([item.id], event.target.checked)}
    />
  );
}

function useConfirming(close: () => void) {
  const { head, sheet, run } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const { parts, anew } = toConfirm(head, sheet, run.state);
  const waiting = parts.flatMap((part) => part.waiting);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const can = waiting.map(({ item }) => item.id);
  // Everything is chosen at first, also what only turns up while this is open.
  const chosen = new Set(can.filter((id) => !left.has(id)));
  const choose = (items: readonly string[], on: boolean) =>
    setLeft((before) => new Set([...[...before].filter((id) => !items.includes(id)), ...(on ? [] : items)]));
  const submit = async () => {
    const seen = waiting.filter(({ item }) => chosen.has(item.id));
    const json = { items: seen.map(({ item, answer }) => ({ item: item.id, rev: answer.rev })) };
    const answered = await send((headers) =>
      api.deployments[":id"].confirmations.$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (!answered?.data) return;
    announce(`${quantity(seen.length, "answer")} confirmed for ${head.target}.`);
    close();
  };
  return { parts, anew, chosen, choose, pending, wrong: refusalSentence(refused), submit };
}
