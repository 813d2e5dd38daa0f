"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Person } from "@/lib/domain/workspace/workspace";
import { AccountField } from "./account-field";

/** Changes what a person may do here; it holds from their next click on. */
export function AccountForm({ person }: { person: Person }) {
  const { pending, refused, run } = useAct();
  const [account, setAccount] = useState(person.account);
  const router = useRouter();
  const save = async () => {
    const param = { person: person.id };
    await run((headers) => api.people[":person"].account.$post({ param, json: { account } }, { headers }));
    router.refresh();
  };
  return (
    <section className="grid gap-3">
      <AccountField value={account} onChange={setAccount} />
      <RefusalLine message={refused?.message} />
      <div>
        <Button
          pending={pending}
          off={account === person.account ? "Choose another account first" : null}
          onClick={() => void save()}
        >
          Change the account
        </Button>
      </div>
    </section>
  );
}
