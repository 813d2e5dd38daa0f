"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { Dialog } from "@/components/ui/dialog";
import { api } from "@/lib/client/api";

type Props = { deployment: string; item: string; words: string };

/** Makes what something reports to a heartbeat probe with, and shows it this once. */
export function HeartbeatButton({ deployment: id, item, words }: Props) {
  const [step, setStep] = useState<"closed" | "asking" | { token: string }>("closed");
  const close = () => setStep("closed");
  return (
    <>
      <Button onClick={() => setStep("asking")} aria-label={`Make a token for ${words}`}>
        Make a token
      </Button>
      {step === "asking" ? (
        <ActDialog
          title="Make a token"
          lede={`Whatever holds it reports to “${words}”. One that was made before ends.`}
          verb="Make it"
          attempt={() => (headers) =>
            api.deployments[":id"].items[":item"].probe.heartbeat.$post({ param: { id, item }, json: {} }, { headers })
          }
          onDone={({ token }) => setStep({ token })}
          onClose={close}
        />
      ) : null}
      {typeof step === "object" ? <Shown token={step.token} close={close} /> : null}
    </>
  );
}

function Shown({ token, close }: { token: string; close: () => void }) {
  const command =
    `curl -fsS -X POST ${location.origin}/api/v1/heartbeats \\\n` +
    `  -H "Authorization: Bearer ${token}" -H "Content-Type: application/json" \\\n` +
    `  -d '{"kind": "success"}'`;
  return (
    <Dialog open onClose={close} title="Report with this" lede="It is shown this once; only a hash of it is kept.">
      <CodeBlock caption="At the end of the job" text={command} />
      <p className="text-quiet">
        Say <code>start</code> when it begins and <code>fail</code> where it fails; <code>exitCode</code>,{" "}
        <code>durationMs</code> and <code>message</code> may go with it.
      </p>
      <div>
        <Button tone="primary" onClick={close}>
          I have copied it
        </Button>
      </div>
    </Dialog>
  );
}
