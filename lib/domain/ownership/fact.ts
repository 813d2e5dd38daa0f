import { z } from "zod";

const Domain = z.string().min(1).max(253);

/** How somebody showed that a domain is theirs: a TXT record, or a file at a well-known address. */
export const Showing = z.enum(["txt", "file"]);
export type Showing = z.infer<typeof Showing>;

/** What happens to the domains that probes may ask more of than a visitor would. */
export const OwnershipFact = z.discriminatedUnion("type", [
  z.object({ type: z.literal("domain.claimed"), domain: Domain, token: z.string() }),
  z.object({ type: z.literal("domain.proved"), domain: Domain, showing: Showing }),
  /** The token is there no more. */
  z.object({ type: z.literal("domain.lapsed"), domain: Domain, reason: z.string().max(2000) }),
  z.object({ type: z.literal("domain.dropped"), domain: Domain, reason: z.string().trim().min(3).max(2000) }),
]);
export type OwnershipFact = z.infer<typeof OwnershipFact>;
