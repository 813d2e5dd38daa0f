"use client";

import { type FormEvent, useEffect, useState } from "react";
import { useRunPlace } from "@/components/run/run-context";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Select } from "@/components/ui/select";
import { api } from "@/lib/client/api";
import type { FollowUpView } from "@/lib/domain/follow-up/follow-up-view";
import { useFollowing } from "./following";

type Named = { id: string; name: string };

/** Gives a follow-up to somebody who can act. */
export function OwnerForm({ followUp: { seq, owner }, close }: { followUp: FollowUpView; close: () => void }) {
  const { me } = useRunPlace();
  const { pending, refused, assign } = useFollowing();
  const { people, trouble } = useOwners();
  const [chosen, setChosen] = useState(owner?.id ?? "");
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (chosen !== "" && (await assign(seq, chosen))) close();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid max-w-[56ch] gap-2">
      <Field label="Who follows it up">
        {(control) => (
          <Select
            {...control}
            empty="Choose somebody"
            choices={people.map(({ id, name }) => ({ value: id, label: id === me ? `${name} (you)` : name }))}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          />
        )}
      </Field>
      <RefusalLine message={trouble ?? refused} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" tone="primary" pending={pending} off={chosen === "" ? "Choose somebody first." : null}>
          Give it to them
        </Button>
        <Button onClick={close}>Cancel</Button>
      </div>
    </form>
  );
}

function useOwners() {
  const { head } = useRunPlace();
  const [people, setPeople] = useState<Named[]>([]);
  const [trouble, setTrouble] = useState<string | undefined>();
  useEffect(() => {
    const fetchThem = async () => {
      const response = await api.deployments[":id"]["follow-ups"].owners.$get({ param: { id: head.id } });
      if (!response.ok) throw new TypeError(response.statusText);
      setPeople((await response.json()).people);
    };
    fetchThem().catch(() => setTrouble("The people could not be fetched. Close this and open it again."));
  }, [head.id]);
  return { people, trouble };
}
