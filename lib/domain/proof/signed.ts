import { ed25519 } from "@noble/curves/ed25519.js";
import { hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import { fingerprint } from "./fingerprint";

/** What is signed, as bytes: its purpose, so that a signature for one is none for another, and its canonical form. */
export const signedBytes = (purpose: "head" | "bundle", statement: unknown): Uint8Array =>
  utf8ToBytes(`countersign/${purpose}/v1\n${canonical(statement)}`);

type Signed = { statement: { key: string | null }; publicKey: string; signature: string };

/** Whether the key a statement names signed exactly this statement (Ed25519, RFC 8032; key and signature in hex). */
export function isSigned(purpose: "head" | "bundle", { statement, publicKey, signature }: Signed): boolean {
  try {
    const key = hexToBytes(publicKey);
    if (fingerprint(key) !== statement.key) return false;
    return ed25519.verify(hexToBytes(signature), signedBytes(purpose, statement), key);
  } catch {
    return false;
  }
}
