import { join } from "node:path";
import { keptProbeKeys, probeKeysFile } from "./probe-keys.mjs";
import { keptSecret } from "./secret.mjs";
import { keptSigningKey } from "./signing-key.mjs";

/**
 * What web, worker, seed and demo find in their environment. The owner's connection is not among it, nor where the keys lie
 * that open secrets: `environmentOfWorker` adds that.
 */
export function environmentOf({ port, host, url, dataDir }, { app, singleRole, port: databasePort }) {
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: app.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret(join(dataDir, "nextauth-secret")),
    SEALING_KEY: process.env.SEALING_KEY || keptSecret(join(dataDir, "sealing-key"), 32),
    PROBE_PUBLIC_KEY: process.env.PROBE_PUBLIC_KEY || keptProbeKeys(probeKeysFile(dataDir)),
    // Empty and not absent: Next would fill in by itself what an .env file says.
    PROBE_KEYS_FILE: "",
    SIGNING_KEY_FILE: process.env.SIGNING_KEY_FILE || keptSigningKey(join(dataDir, "signing-key.pem")),
    ANCHORS_DIR: process.env.ANCHORS_DIR || join(dataDir, "anchors"),
    NEXTAUTH_URL: url,
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    COUNTERSIGN_FORBIDDEN_PORTS: `${port},${databasePort}`,
    ...(singleRole && { COUNTERSIGN_SINGLE_ROLE: "1" }),
  };
}

/** What the worker finds beside: the keys that open secrets of probes. No other process has them in its environment. */
export const environmentOfWorker = (env) => ({ ...env, PROBE_KEYS_FILE: probeKeysFile(env.DATA_DIR) });
