import { z } from "zod";

const list = z
  .string()
  .default("")
  .transform((text) =>
    text
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  );
const ports = list.transform((parts) => parts.map(Number));

const Environment = z.object({
  DATABASE_URL: z.string().default(""),
  /** The role that owns the tables. The running product never has it; tests hold the two apart. */
  DATABASE_OWNER_URL: z.string().default(""),
  NEXTAUTH_SECRET: z.string().default(""),
  /** Seals the secrets of authenticator apps: 32 bytes, base64url. */
  SEALING_KEY: z.string().default(""),
  /** What secrets of probes are sealed with: the public half of the worker's key, 32 bytes (X25519), base64url. */
  PROBE_PUBLIC_KEY: z.string().default(""),
  /** Where the keys lie that open them (X25519, PEM, the newest first). The worker alone has it in its environment. */
  PROBE_KEYS_FILE: z.string().default(""),
  /** Where the private key (Ed25519, PEM) lies that signs heads of the record. */
  SIGNING_KEY_FILE: z.string().default(""),
  /** The folder that signed heads are exported to, a file a day. */
  ANCHORS_DIR: z.string().default(""),
  /** Where each signed head is sent as JSON; nowhere when empty. */
  ANCHOR_WEBHOOK_URL: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
  /** The authority outside that is asked for timestamps of signed heads (RFC 3161, over HTTP); none when empty. */
  TIMESTAMP_URL: z.union([z.literal(""), z.url({ protocol: /^https?$/ })]).default(""),
  /** `host:port` of what is always there: while it answers, a target that does not is to blame. Nothing is when empty. */
  PROBE_CONTROL: z.string().default(""),
  NEXTAUTH_URL: z.url().default("http://localhost:3000"),
  PORT: z.coerce.number().int().default(3000),
  HOST: z.string().default("localhost"),
  /** Addresses and ranges of proxies whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: list,
  COUNTERSIGN_DEV: z.stringbool().default(false),
  /** One role owns and uses the tables: the record is then guarded by its triggers alone. */
  COUNTERSIGN_SINGLE_ROLE: z.stringbool().default(false),
  /** Ports of the product itself, which no probe ever reaches. */
  COUNTERSIGN_FORBIDDEN_PORTS: ports,
});

/** The environment of the server's side, parsed once. A build reads it too, so that nothing here is demanded at import. */
export const env = Environment.parse(process.env);
