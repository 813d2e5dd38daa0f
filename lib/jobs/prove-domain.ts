import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { Context } from "@/lib/commands/context";
import { judgeDomain } from "@/lib/commands/judge-domain";
import { env } from "@/lib/env";
import { lookForToken } from "@/lib/probes/ownership/look-for-token";
import { allowedNetworks } from "@/lib/queries/allowed-networks";
import { claimedDomains } from "@/lib/queries/claimed-domains";

const Payload = z.object({ domain: z.string() });

/** Looks for the token of a domain and keeps what it found. Nothing where nobody claims it any more. */
export async function proveDomain(payload: unknown): Promise<void> {
  const { domain } = Payload.parse(payload);
  const claimed = (await claimedDomains()).find((one) => one.domain === domain);
  if (!claimed) return;
  const policy = { allow: await allowedNetworks(), forbiddenPorts: env.COUNTERSIGN_FORBIDDEN_PORTS };
  const looked = await lookForToken(domain, claimed.token, { policy });
  await judgeDomain({ domain, token: claimed.token, looked }, installation());
}

const installation = (): Context => ({
  actor: { kind: "installation", id: "worker", name: "Countersign" },
  person: null,
  session: null,
  once: null,
  newId: randomUUID,
});
