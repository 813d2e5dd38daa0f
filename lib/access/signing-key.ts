import { createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { fingerprint } from "@/lib/domain/proof/fingerprint";
import { signedBytes } from "@/lib/domain/proof/signed";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";

/** The installation's key: its fingerprint, its public half and what it signs in lower-case hex. */
export type SigningKey = {
  key: string;
  publicKey: string;
  sign: (purpose: "head" | "bundle", statement: unknown) => { publicKey: string; signature: string };
};

// By the file's text: to understand a key takes ten times as long as to sign with it.
let known: { text: string; key: SigningKey } | null = null;

/** The key that signs heads of the record, read anew each time: a file that is taken away stops the signing at once. */
export function signingKey(): SigningKey {
  const text = textOf(env.SIGNING_KEY_FILE);
  if (known?.text !== text) known = { text, key: keyOf(secretIn(text)) };
  return known.key;
}

function keyOf(secret: KeyObject): SigningKey {
  const raw = createPublicKey(secret).export({ format: "der", type: "spki" }).subarray(-32);
  const publicKey = raw.toString("hex");
  return {
    key: fingerprint(raw),
    publicKey,
    sign: (purpose, statement) => ({
      publicKey,
      signature: sign(null, signedBytes(purpose, statement), secret).toString("hex"),
    }),
  };
}

/** Why nothing can be signed, in a sentence; null where it can. */
export function signingTrouble(): string | null {
  try {
    signingKey();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Empty where the file is missing or cannot be read: no key stands in it either. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function secretIn(text: string): KeyObject {
  try {
    const secret = createPrivateKey(text);
    if (secret.asymmetricKeyType === "ed25519") return secret;
  } catch {
    // Missing or no key: what to do about it is the same.
  }
  throw new Refusal(
    "unavailable",
    "The installation's signing key is missing or cannot be read, so nothing can be signed. Whoever runs it has to put the file back (SIGNING_KEY_FILE); everything else goes on.",
  );
}
