import { z } from "zod";

const Base64Url = z.string().max(4000);

/** What a browser sends when a passkey was made for this site (WebAuthn registration, base64url). */
export const MadePasskey = z.object({
  id: z.string().min(1).max(1400),
  clientDataJSON: Base64Url,
  attestationObject: z.string().max(20_000),
  transports: z.array(z.string().max(20)).max(10),
});
export type MadePasskey = z.infer<typeof MadePasskey>;

/** What a passkey answers to a challenge (WebAuthn assertion, base64url). */
export const PasskeyAnswer = z.object({
  id: z.string().min(1).max(1400),
  clientDataJSON: Base64Url,
  authenticatorData: Base64Url,
  signature: Base64Url,
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;
