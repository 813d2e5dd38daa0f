import { z } from "zod";

/** How somebody authenticated again for a signature. */
export const Method = z.enum(["password", "totp", "passkey"]);
export type Method = z.infer<typeof Method>;

/** A method as it stands on page and report. */
export const METHOD_WORDS: Record<Method | "paper", string> = {
  password: "Password typed again",
  totp: "Code of an authenticator app",
  passkey: "Passkey, the person verified by it",
  paper: "On paper, entered by one person and confirmed by another",
};
