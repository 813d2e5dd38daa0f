import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { fingerprint } from "@/lib/domain/proof/fingerprint";
import { env } from "@/lib/env";
import { log } from "./log";

/** A key that opens secrets: its fingerprint, and both halves, 32 bytes each. */
export type ProbeKey = { key: string; publicKey: Uint8Array; privateKey: Uint8Array };

const PEM = /-----BEGIN PRIVATE KEY-----[\s\S]+?-----END PRIVATE KEY-----/g;

/** The keys of the worker, the newest first; read anew each time, so that one that is taken away opens nothing more. */
export function probeKeys(): ProbeKey[] {
  return (textOf(env.PROBE_KEYS_FILE).match(PEM) ?? []).flatMap(keyIn);
}

function keyIn(pem: string): ProbeKey[] {
  try {
    const { crv, x, d } = createPrivateKey(pem).export({ format: "jwk" });
    if (crv !== "X25519" || !x || !d) throw new Error("expected an X25519 key");
    const publicKey = Buffer.from(x, "base64url");
    return [{ key: fingerprint(publicKey), publicKey, privateKey: Buffer.from(d, "base64url") }];
  } catch (error) {
    // Never what is in the file: only that one key of it is none.
    log.error(
      { reason: error instanceof Error ? error.message : "unreadable" },
      "a key in PROBE_KEYS_FILE is unusable",
    );
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
