import { z } from "zod";
import { Server } from "./server";

const Seconds = z.number().int().min(0).max(86_400);
const Percent = z.number().min(0).max(100);

const Replicas = z.strictObject({
  least: z.number().int().min(1).max(50).default(1).meta({ title: "At least" }),
  maxLagSeconds: Seconds.optional().meta({ title: "Behind at most", description: "Seconds" }),
});

/** What a probe of a server's health is told: the limits to hold. */
export const HealthSettings = z
  .strictObject({
    ...Server.shape,
    maxConnectionsPercent: Percent.optional().meta({
      title: "Connections in use at most",
      description: "Per cent of max_connections",
    }),
    maxQuerySeconds: Seconds.optional().meta({ title: "A query runs at most", description: "Seconds" }),
    maxIdleInTransactionSeconds: Seconds.optional().meta({
      title: "A transaction lies idle at most",
      description: "Seconds. It holds its locks, and keeps dead rows from being cleared away",
    }),
    maxLockWaitSeconds: Seconds.optional().meta({
      title: "A session waits for a lock at most",
      description: "Seconds",
    }),
    slowLogMs: z.number().int().min(0).max(3_600_000).optional().meta({
      title: "Slow statements are logged from",
      description: "Milliseconds at most (log_min_duration_statement)",
    }),
    maxSizeMb: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta({ title: "The database takes at most", description: "Megabytes" }),
    minCacheHitPercent: Percent.optional().meta({
      title: "Read from memory at least",
      description: "Per cent of all blocks",
    }),
    maxDeadRowsPercent: Percent.optional().meta({
      title: "Dead rows of a table at most",
      description: "Per cent, of tables with 1000 rows or more",
    }),
    maxScanPercent: Percent.optional().meta({
      title: "Whole-table scans at most",
      description: "Per cent of all scans, of tables with 10000 rows or more",
    }),
    maxMeanMs: z.number().int().min(1).max(3_600_000).optional().meta({
      title: "A statement takes on average at most",
      description: "Milliseconds, by pg_stat_statements",
    }),
    replicas: Replicas.optional().meta({ title: "Replicas" }),
  })
  .refine((settings) => LIMITS.some((limit) => settings[limit] !== undefined), "This asserts nothing. Set a limit");
export type HealthSettings = z.infer<typeof HealthSettings>;

const LIMITS = [
  ...(["maxConnectionsPercent", "maxQuerySeconds", "maxIdleInTransactionSeconds", "maxLockWaitSeconds"] as const),
  ...(["slowLogMs", "maxSizeMb", "minCacheHitPercent", "maxDeadRowsPercent", "maxScanPercent"] as const),
  ...(["maxMeanMs", "replicas"] as const),
];
