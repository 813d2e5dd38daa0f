import { z } from "zod";
import { HostName, Port } from "../endpoint";
import { secretName } from "../secret-name";
import { TlsWish } from "../tls-wish";

const POLICIES = [
  ...["noeviction", "allkeys-lru", "allkeys-lfu", "allkeys-random"],
  ...["volatile-lru", "volatile-lfu", "volatile-random", "volatile-ttl"],
] as const;

/** What a Redis probe is told. */
export const RedisSettings = z
  .strictObject({
    host: HostName.meta({ title: "Host" }),
    port: Port.default(6379).meta({ title: "Port" }),
    user: z
      .string()
      .min(1)
      .max(120)
      .optional()
      .meta({ title: "User", description: "Of an ACL. Left empty: the default user" }),
    password: secretName("Password", "Only sent where a password is asked for").optional(),
    ...TlsWish.shape,
    authRequired: z.boolean().default(true).meta({
      title: "Asks for a password",
      description: "Who sends none is answered NOAUTH",
    }),
    minVersion: z
      .string()
      .regex(/^\d{1,3}(\.\d{1,3}){0,2}$/, "Give a version such as 7 or 7.0.15")
      .optional()
      .meta({ title: "Version at least" }),
    role: z
      .enum(["master", "replica"])
      .optional()
      .meta({ title: "Role", description: "A replica has to be linked to its master" }),
    memoryLimited: z.boolean().default(false).meta({ title: "Memory is limited", description: "maxmemory is above 0" }),
    policies: z.array(z.enum(POLICIES)).max(POLICIES.length).default([]).meta({
      title: "Eviction policies",
      description: "One of these is set (maxmemory-policy)",
    }),
    persistence: z.enum(["any", "aof", "rdb"]).optional().meta({
      title: "Persistence",
      description: "aof: appendonly is on. rdb: snapshots are saved. Either way the last write went well",
    }),
    maxSaveAgeHours: z
      .number()
      .int()
      .min(1)
      .max(8760)
      .optional()
      .meta({ title: "Last snapshot is at most", description: "Hours old" }),
    maxMemoryPercent: z
      .number()
      .min(1)
      .max(100)
      .optional()
      .meta({ title: "Memory in use at most", description: "Per cent of maxmemory" }),
  })
  .refine(({ password, authRequired }) => password !== undefined || !authRequired, {
    path: ["password"],
    message: "Choose the secret with the password, or expect that none is asked for",
  });
export type RedisSettings = z.infer<typeof RedisSettings>;
