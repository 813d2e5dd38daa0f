"use client";

import { useRouter } from "next/navigation";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import type { Holding } from "@/lib/domain/workspace/fact";
import type { NamedRole } from "@/lib/domain/workspace/named-roles";
import type { Person } from "@/lib/domain/workspace/workspace";
import { RolePicker } from "./role-picker";

type Props = { person: Person; systems: readonly { id: string; name: string }[]; roles: readonly NamedRole[] };

/** Grants and takes roles, one act for each press. */
export function RolesForm({ person, systems, roles }: Props) {
  const { refused, run } = useAct();
  const router = useRouter();
  const change = async (next: readonly Holding[]) => {
    const param = { person: person.id };
    const granted = next.find((holding) => !includes(person.roles, holding));
    const taken = person.roles.find((holding) => !includes(next, holding));
    const of = api.people[":person"].roles;
    if (granted) await run((headers) => of.$post({ param, json: granted }, { headers }));
    if (taken) await run((headers) => of.revoke.$post({ param, json: taken }, { headers }));
    router.refresh();
  };
  return (
    <section className="grid gap-2">
      <RolePicker systems={systems} roles={roles} held={person.roles} onChange={(next) => void change(next)} />
      <p className="text-12 text-muted">
        Signatures given before stay valid when a role is taken away; new ones are refused.
      </p>
      <RefusalLine message={refused?.message} />
    </section>
  );
}

const includes = (holdings: readonly Holding[], { role, system }: Holding): boolean =>
  holdings.some((holding) => holding.role === role && holding.system === system);
