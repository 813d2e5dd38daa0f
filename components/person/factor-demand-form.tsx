"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { announce } from "@/lib/client/notices";
import { demandWords, type FactorDemand } from "@/lib/domain/factor/demand";

type Props = { demand: FactorDemand; acts: boolean };

/** Of whom this workspace demands a second factor; an owner changes it. */
export function FactorDemandForm({ demand, acts }: Props) {
  const { pending, refused, run } = useAct();
  const [owners, setOwners] = useState(demand.owners);
  const [signers, setSigners] = useState(demand.signers);
  const router = useRouter();
  const save = async () => {
    const json = { demand: { owners, signers } };
    const answered = await run((headers) => api.factors.demand.$post({ json }, { headers }));
    if (!answered?.data) return;
    announce(`This workspace asks for ${demandWords(json.demand)}.`);
    router.refresh();
  };
  const same = owners === demand.owners && signers === demand.signers;
  return (
    <section aria-labelledby="factor-demand" className="max-w-[640px] pt-10">
      <h2 id="factor-demand" className="ruled pb-1 font-semibold">
        Second factors
      </h2>
      <div className="grid gap-3 pt-4">
        <p className="text-quiet">This workspace asks for {demandWords(demand)}.</p>
        {acts ? (
          <>
            <p className="text-quiet">
              Whoever is asked for one and has none is led to enrol it before anything else, and nobody of them signs
              with a password alone.
            </p>
            <div>
              <Checkbox
                label="Ask it of owners"
                checked={owners}
                onChange={(event) => setOwners(event.target.checked)}
              />
              <Checkbox
                label="Ask it of everybody who holds a sign-off role"
                checked={signers}
                onChange={(event) => setSigners(event.target.checked)}
              />
            </div>
            <RefusalLine message={refused?.message} />
            <div>
              <Button pending={pending} off={same ? "Change something first" : null} onClick={() => void save()}>
                Save what is asked
              </Button>
            </div>
          </>
        ) : null}
      </div>
    </section>
  );
}
