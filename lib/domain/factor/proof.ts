import { z } from "zod";
import { PasskeyAnswer } from "./passkey";

/** What somebody who is signed in proves again who they are with: one of the three. */
export const Proof = z.object({
  password: z.string().max(1000).optional(),
  code: z.string().trim().min(1, "Type the code.").max(20).optional(),
  passkey: PasskeyAnswer.optional(),
});
export type Proof = z.infer<typeof Proof>;
