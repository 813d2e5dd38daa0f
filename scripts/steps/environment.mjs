import { join } from "node:path";
import { keptSecret } from "./secret.mjs";

/** What web, worker, seed and demo find in their environment. The owner's connection is not among it. */
export function environmentOf({ port, host, url, dataDir }, { app, singleRole, port: databasePort }) {
  const { DATABASE_OWNER_URL: _, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: app.url,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || keptSecret(join(dataDir, "nextauth-secret")),
    NEXTAUTH_URL: url,
    PORT: String(port),
    HOST: host,
    DATA_DIR: dataDir,
    COUNTERSIGN_FORBIDDEN_PORTS: `${port},${databasePort}`,
    ...(singleRole && { COUNTERSIGN_SINGLE_ROLE: "1" }),
  };
}
