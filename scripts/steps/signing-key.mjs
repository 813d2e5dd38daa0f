import { generateKeyPairSync } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";

/**
 * The file with the key that signs heads of the record; made on first use, readable by its owner alone, with its public
 * half beside it. Where only that half is left, the key was lost: another is not made in its place without being asked.
 */
export function keptSigningKey(file) {
  const open = `${file}.pub`;
  if (!existsSync(file) && !existsSync(open)) {
    const { privateKey, publicKey } = generateKeyPairSync("ed25519");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
    writeFileSync(open, publicKey.export({ type: "spki", format: "pem" }), { mode: 0o644 });
  }
  return file;
}
