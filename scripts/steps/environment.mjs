import { join } from "node:path";
import { keptSecret } from "./secret.mjs";
import { keptSigningKey } from "./signing-key.mjs";

/** What web, worker, seed and demo find in their environment. The owner's connection is not among it. */
export function environmentOf({ port, host, url, dataDir }, { app, singleRole, port: databasePort }) {
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: app.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret(join(dataDir, "nextauth-secret")),
    SEALING_KEY: process.env.SEALING_KEY || keptSecret(join(dataDir, "sealing-key"), 32),
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
