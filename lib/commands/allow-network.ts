import { z } from "zod";
import { MomentGiven } from "@/lib/domain/moment-given";
import { Reason } from "@/lib/domain/reason";
import { Refusal } from "@/lib/domain/refusal";
import type { AllowedNetwork, Workspace } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import type { Allowed } from "@/lib/probes/address";
import { readAllowed } from "@/lib/probes/allow";
import { onWorkspace } from "./command";

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 180;

export const AllowNetwork = z.object({
  address: z.string().trim().min(1, "Name an address, a range or a host.").max(253),
  ports: z.array(z.number()).max(20, "Name at most 20 ports in one entry."),
  /** The kinds of probes it is for; every one where none is named. */
  kinds: z.array(z.string().max(40)).max(40).optional(),
  reason: Reason,
  /** When it ends by itself, within 180 days; after 180 days where it is null. */
  expires: MomentGiven.nullable(),
});

/** Lets probes reach a private address, or a host wherever it lies, on some ports for a while. */
export const allowNetwork = onWorkspace({
  input: AllowNetwork,
  deed: "allow-networks",
  gather: async ({ address, ports, kinds, expires }) => ({
    ...readAllowed({ address, ports, kinds: kinds?.length ? kinds : undefined }, env.COUNTERSIGN_FORBIDDEN_PORTS),
    until: endOf(expires, Date.now()),
  }),
  decide: (workspace, { reason, expires }, { newId }, { address, ports, kinds, until }) => {
    const asked = { address, ports, ...(kinds && { kinds: [...kinds] }) };
    const standing = standingEntry(workspace, asked, expires, until);
    if (standing) return { facts: [], answer: { id: standing.id } };
    const network = newId();
    return {
      facts: [{ type: "network.allowed", network, ...asked, ports: [...ports], reason, expires: until }],
      answer: { id: network },
    };
  },
});

function endOf(expires: string | null, now: number): string {
  const latest = now + LONGEST_DAYS * DAY_MS;
  if (expires === null) return new Date(latest).toISOString();
  if (Date.parse(expires) <= now) throw new Refusal("invalid", "The end of it has passed already. Choose a later one.");
  // A minute, for clocks that differ: who chooses 180 days from now means just that.
  if (Date.parse(expires) > latest + 60_000)
    throw new Refusal(
      "invalid",
      `An entry holds for ${LONGEST_DAYS} days at most. Choose an earlier end, and renew it then.`,
    );
  return expires;
}

const standingEntry = ({ networks }: Workspace, asked: Allowed, expires: string | null, until: string) =>
  Object.values(networks).find(
    (network: AllowedNetwork) =>
      !network.revoked &&
      network.address === asked.address &&
      network.ports.join() === asked.ports.join() &&
      (network.kinds ?? []).join() === (asked.kinds ?? []).join() &&
      (expires === null ? holdsAboutAsLong(network, until) : network.expires === expires),
  );

/** Whether an entry ends within the day before a moment: asking for the longest twice in a row is one entry. */
const holdsAboutAsLong = ({ expires }: AllowedNetwork, until: string) =>
  expires !== null && Date.parse(until) - Date.parse(expires) < DAY_MS;
