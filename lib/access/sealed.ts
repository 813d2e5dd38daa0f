import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";

const NONCE = 12;
const TAG = 16;

/**
 * Seals a secret for the database: AES-256-GCM, as nonce, tag and ciphertext. `place` is whose it is: sealed for one, it
 * opens for no other.
 */
export function seal(secret: Uint8Array, place: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Uint8Array.from(Buffer.concat([nonce, cipher.getAuthTag(), body]));
}

/** Opens what was sealed. Refuses where it was sealed with another key, or for another place. */
export function unseal(sealed: Uint8Array, place: string): Uint8Array {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, NONCE)).setAAD(Buffer.from(place));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    throw new Refusal(
      "unavailable",
      "The codes of your authenticator app cannot be checked: SEALING_KEY is not the key its secret was sealed with. Tell whoever runs this Countersign, and use something else meanwhile.",
    );
  }
}

function key(): Buffer {
  const bytes = Buffer.from(env.SEALING_KEY, "base64url");
  if (bytes.length === 32) return bytes;
  throw new Refusal(
    "unavailable",
    "Authenticator apps are out of use here: SEALING_KEY is missing or is not 32 bytes. Tell whoever runs this Countersign.",
  );
}
