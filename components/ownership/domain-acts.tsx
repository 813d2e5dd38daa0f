"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { refusalSentence } from "@/lib/client/refusal-sentence";

/** Has the token of a domain looked for, or gives the domain up. */
export function DomainActs({ domain }: { domain: string }) {
  const [dropping, setDropping] = useState(false);
  const { look, looking, sentence } = useLooking(domain);
  return (
    <div className="grid justify-items-end gap-1">
      <div className="flex flex-wrap justify-end gap-2">
        <Button
          size="small"
          pending={looking}
          onClick={() => void look()}
          aria-label={`Look for the token of ${domain}`}
        >
          {looking ? "Looking" : "Look for it"}
        </Button>
        <Button size="small" onClick={() => setDropping(true)} aria-label={`Give up ${domain}`}>
          Give up
        </Button>
      </div>
      <RefusalLine message={sentence} />
      {dropping ? <DropDialog domain={domain} close={() => setDropping(false)} /> : null}
    </div>
  );
}

const DropDialog = ({ domain, close }: { domain: string; close: () => void }) => (
  <ActDialog
    title={`Give up ${domain}`}
    lede="Probes that ask more of it than a visitor would are refused from the next run on."
    verb="Give it up"
    tone="danger"
    attempt={(typed) => {
      const json = { domain, reason: String(typed.get("reason")).trim() };
      return (headers) => api.domains.drop.$post({ json }, { headers });
    }}
    onClose={close}
  >
    {(errors) => <ReasonField error={errors["reason"]} />}
  </ActDialog>
);

const LOOKS = 8;
const EVERY_MS = 1500;

/** Asks the worker, then reads the page anew a few times: what it found stands there. */
function useLooking(domain: string) {
  const { refused, run } = useAct();
  const [left, setLeft] = useState(0);
  const router = useRouter();
  useEffect(() => {
    if (left === 0) return undefined;
    const timer = setTimeout(() => {
      router.refresh();
      setLeft(left - 1);
    }, EVERY_MS);
    return () => clearTimeout(timer);
  }, [left, router]);
  const look = async () => {
    const answered = await run((headers) => api.domains.prove.$post({ json: { domain } }, { headers }));
    if (answered && !answered.refused) setLeft(LOOKS);
  };
  return { look, looking: left > 0, sentence: refusalSentence(refused) };
}
