"use client";

import Link from "next/link";
import { useRunPlace } from "@/components/run/run-context";
import type { Reason } from "@/lib/domain/probe/reason";

/** Where what kept a run from judging is put right; nothing where that is not a page of ours. */
export function PlaceToMend({ reason }: { reason: Reason | null }) {
  const { head } = useRunPlace();
  const place = reason === null ? undefined : PLACES[reason];
  if (!place) return null;
  return (
    <Link href={place.of(head.system.id)} className="link whitespace-nowrap">
      {place.words}
    </Link>
  );
}

const ADDRESSES = { words: "Allowed addresses", of: () => "/systems#allowed-addresses" };
const SECRETS = { words: "Secrets of the system", of: (system: string) => `/systems/${system}/probes#secrets` };

const PLACES: Partial<Record<Reason, typeof SECRETS>> = {
  policy_blocked: ADDRESSES,
  policy_blocked_redirect: ADDRESSES,
  secret_missing: SECRETS,
  secret_scope: SECRETS,
};
