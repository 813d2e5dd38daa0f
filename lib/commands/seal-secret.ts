import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519";
import { fingerprint } from "@/lib/domain/proof/fingerprint";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";

/** `key` names the key it was sealed for; `sealed` is base64url: 32 bytes of an ephemeral public key, and the ciphertext. */
export type Sealed = { key: string; sealed: string };

const KEY_BYTES = 32;

/**
 * Seals a value so that the worker alone opens it, and only for what it is bound to (HPKE, RFC 9180: X25519, HKDF-SHA256,
 * AES-256-GCM). `publicKey` is 32 bytes.
 */
export async function sealSecret(value: string, bound: string, publicKey = workersKey()): Promise<Sealed> {
  const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
  const recipientPublicKey = await suite.kem.deserializePublicKey(Uint8Array.from(publicKey));
  const sender = await suite.createSenderContext({ recipientPublicKey });
  const ciphertext = await sender.seal(new TextEncoder().encode(value), new TextEncoder().encode(bound));
  const sealed = Buffer.concat([Buffer.from(sender.enc), Buffer.from(ciphertext)]).toString("base64url");
  return { key: fingerprint(publicKey), sealed };
}

function workersKey(): Uint8Array {
  const bytes = Buffer.from(env.PROBE_PUBLIC_KEY, "base64url");
  if (bytes.length === KEY_BYTES) return bytes;
  throw new Refusal(
    "unavailable",
    "No secret can be entered here: PROBE_PUBLIC_KEY is missing or is not 32 bytes. Tell whoever runs this Countersign.",
  );
}
