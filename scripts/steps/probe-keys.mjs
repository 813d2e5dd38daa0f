import { createPrivateKey, createPublicKey, generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Trouble } from "./trouble.mjs";

/** Where the worker's keys lie, for it alone. */
export const probeKeysFile = (dataDir) => process.env.PROBE_KEYS_FILE || join(dataDir, "probe-keys.pem");

/**
 * What secrets of probes are sealed with: the public half (base64url) of the first key in the worker's file. The file is
 * made on first use, readable by its owner alone, with that half beside it. Where only the half beside it is left, the keys
 * are kept elsewhere or were lost: others are not made in their place without being asked.
 */
export function keptProbeKeys(file) {
  const open = `${file}.pub`;
  if (!existsSync(file) && existsSync(open)) return readFileSync(open, "utf8").trim();
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync("x25519");
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  }
  const half = publicHalf(file);
  if (!existsSync(open) || readFileSync(open, "utf8").trim() !== half)
    writeFileSync(open, `${half}\n`, { mode: 0o644 });
  return half;
}

function publicHalf(file) {
  try {
    const { crv, x } = createPublicKey(createPrivateKey(readFileSync(file))).export({ format: "jwk" });
    if (crv === "X25519") return x;
  } catch {
    // Unreadable or no key: what to do about it is the same.
  }
  throw new Trouble(
    `${file} does not begin with an X25519 key (PEM), so secrets of probes can be neither sealed nor opened.\n` +
      "Put the file back, or name another with PROBE_KEYS_FILE.",
  );
}
