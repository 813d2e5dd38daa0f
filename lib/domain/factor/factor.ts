import { z } from "zod";

/** An authenticator app (time-based codes, RFC 6238), or a passkey (WebAuthn, with the person verified by it). */
export const FactorKind = z.enum(["totp", "passkey"]);
export type FactorKind = z.infer<typeof FactorKind>;

/** A second factor as its owner knows it. */
export type Factor = { id: string; kind: FactorKind; name: string; at: string };

/** What a person has beside a password. `codes` are the recovery codes they have not used. */
export type Factors = { list: Factor[]; codes: number };

export const noFactors: Factors = { list: [], codes: 0 };
