"use client";

import { useState } from "react";
import { ActDialog } from "@/components/ui/act-dialog";
import { Button } from "@/components/ui/button";
import { ReasonField } from "@/components/ui/reason-field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Person } from "@/lib/domain/workspace/workspace";
import { OneTimeLink } from "./one-time-link";

/** A new link for who lost the password, and the door shut or opened at once. */
export function AccessForm({ person, self }: { person: Person; self: boolean }) {
  const { pending, refused, run } = useAct();
  const [link, setLink] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const renew = async () => {
    const answered = await run((headers) =>
      api.people[":person"].link.$post({ param: { person: person.id }, json: {} }, { headers }),
    );
    if (answered?.data) setLink(answered.data.link);
  };
  return (
    <section className="grid gap-3">
      <h3 className="font-semibold">Access</h3>
      <p className="text-quiet">
        {person.joined
          ? "A new link lets them choose a new password. The one they have and every open session of theirs ends."
          : "A new link replaces the one given before."}
      </p>
      {link ? <OneTimeLink link={link} name={person.name} /> : null}
      <RefusalLine message={refused?.message} />
      <div className="flex flex-wrap gap-2">
        <Button pending={pending} onClick={() => void renew()} off={person.disabled ? "Enable the person first" : null}>
          Make a new link
        </Button>
        <Button
          tone={person.disabled ? "normal" : "danger"}
          off={self ? "Another owner has to do this" : null}
          onClick={() => setAsking(true)}
        >
          {person.disabled ? "Enable" : "Disable"}
        </Button>
      </div>
      {asking ? <DoorDialog person={person} close={() => setAsking(false)} /> : null}
    </section>
  );
}

function DoorDialog({ person: { id, name, disabled }, close }: { person: Person; close: () => void }) {
  const one = api.people[":person"];
  return (
    <ActDialog
      title={disabled ? `Enable ${name}` : `Disable ${name}`}
      lede={
        disabled
          ? "They can sign in again with the password they had."
          : "They are signed out at once and cannot sign in. What they did and signed stays as it is."
      }
      verb={disabled ? "Enable" : "Disable"}
      tone={disabled ? "primary" : "danger"}
      attempt={(typed) => {
        const act = { param: { person: id }, json: { reason: String(typed.get("reason")).trim() } };
        return (headers) => (disabled ? one.enable.$post(act, { headers }) : one.disable.$post(act, { headers }));
      }}
      onClose={close}
    >
      {(errors) => <ReasonField error={errors["reason"]} />}
    </ActDialog>
  );
}
