import { Aes256Gcm, CipherSuite, HkdfSha256 } from "@hpke/core";
import { DhkemX25519HkdfSha256 } from "@hpke/dhkem-x25519";
import { type ProbeKey, probeKeys } from "./probe-keys";

const ENCAPSULATED = 32;

/** Opens what was sealed for one of the worker's keys; null where that key is gone, or it is bound to something else. */
export async function openSecret(
  { key, sealed }: { key: string; sealed: string },
  bound: string,
  keys: readonly ProbeKey[] = probeKeys(),
): Promise<string | null> {
  const own = keys.find((one) => one.key === key);
  if (!own) return null;
  const bytes = Uint8Array.from(Buffer.from(sealed, "base64url"));
  try {
    const suite = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
    const recipientKey = await suite.kem.deserializePrivateKey(Uint8Array.from(own.privateKey));
    const recipient = await suite.createRecipientContext({ recipientKey, enc: bytes.slice(0, ENCAPSULATED) });
    const opened = await recipient.open(bytes.slice(ENCAPSULATED), new TextEncoder().encode(bound));
    return new TextDecoder().decode(opened);
  } catch {
    return null;
  }
}
