"use client";

import { type FormEvent, useState } from "react";
import { ProofField } from "@/components/proof/proof-field";
import { useRunPlace } from "@/components/run/run-context";
import { Dialog } from "@/components/ui/dialog";
import { DialogButtons } from "@/components/ui/dialog-buttons";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { useProving } from "@/lib/client/proving";
import { refusalSentence } from "@/lib/client/refusal-sentence";
import type { Blocker } from "@/lib/domain/deployment/blockers";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import { LEAST_REASON } from "@/lib/domain/deployment/break-glass/forcing";
import { goBlockers } from "@/lib/domain/deployment/go-blockers";
import { purposeOf } from "@/lib/domain/factor/purpose";
import { quantity } from "@/lib/domain/quantity";

/** Goes ahead with everything that is in the way, which is shown, after authenticating again for exactly that. */
export function GlassDialog({ close }: { close: () => void }) {
  const { self, run } = useRunPlace();
  const { noGo } = run.state;
  const { blockers, skipped, reason, setReason, proving, pending, wrong, submit } = useBreaking(close);
  return (
    <Dialog
      open
      onClose={close}
      title="Break the glass"
      lede="Go is called over everything below. It cannot be taken back: a badge stays on the deployment and its report, those who were skipped are told, and somebody else reviews it."
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <section aria-label="What is in the way">
          <h3 className="pb-1 font-semibold">{quantity(blockers.length, "blocker")} in the way</h3>
          <ul className="border-y border-rule">
            {blockers.map(({ text }) => (
              <li key={text} className="border-b border-rule py-1.5 text-quiet wrap-anywhere last:border-0">
                {text}
              </li>
            ))}
          </ul>
          {noGo ? <p className="pt-2 text-quiet">The NO-GO of {noGo.by.name} does not hold this back.</p> : null}
          {skipped.length > 0 ? (
            <p className="pt-2 text-quiet wrap-anywhere">Skipped, and told: {skipped.join(", ")}.</p>
          ) : null}
        </section>
        <ReasonField
          hint={`${LEAST_REASON} characters or more. It is printed on the report, and whoever reviews this reads it.`}
          least={LEAST_REASON}
          value={reason}
          write={setReason}
        />
        <ProofField methods={self.methods} proving={proving} name={self.name} />
        <RefusalLine message={wrong} />
        <DialogButtons
          verb="Break the glass"
          tone="danger"
          pending={pending}
          off={proving.missing || null}
          onClose={close}
        />
      </form>
    </Dialog>
  );
}

function useBreaking(close: () => void) {
  const { head, run, self } = useRunPlace();
  const { pending, refused, run: send } = useAct();
  const [reason, setReason] = useState("");
  const [met, setMet] = useState<{ seq: number; blockers: Shown }>({ seq: -1, blockers: [] });
  const proving = useProving(self.methods);
  const { seq, readiness, stages } = run.state;
  // What a refusal met may not come from the deployment itself: who holds a role, or a freeze, changes elsewhere.
  const blockers: Shown = met.seq === seq ? met.blockers : goBlockers(readiness);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // As the server reads it: what is proven is exactly what is sent.
    const said = { reason: reason.trim().normalize("NFC"), shown: blockersHash(blockers) };
    const proof = await proving.prove(purposeOf("break-glass", { deployment: head.id, ...said }));
    if (!proof) return;
    const json = { ...said, ...proof };
    const answered = await send((headers) =>
      api.deployments[":id"]["break-glass"].$post({ param: { id: head.id }, json }, { headers }),
    );
    await run.refresh();
    if (answered?.refused?.code === "stale") setMet({ seq, blockers: blockersMet(answered.refused.detail) });
    if (answered?.data) close();
  };
  const skipped = stages
    .filter(({ gate }) => gate === "go")
    .flatMap(({ roles }) => roles.filter(({ standing }) => standing !== "approved").map(({ role }) => role));
  const wrong = proving.wrong ?? refusalSentence(refused);
  return { blockers, skipped, reason, setReason, proving, pending, wrong, submit };
}

type Shown = readonly Pick<Blocker, "text">[];

// Safe: a break-glass that is refused as stale carries what is in the way now, and nothing else.
const blockersMet = (detail: unknown): Shown => (detail as { blockers: Blocker[] }).blockers;
