import { z } from "zod";

const DAY = 86_400;

/** What a heartbeat is told. Seconds. */
export const HeartbeatSettings = z
  .strictObject({
    periodSec: z
      .number()
      .int()
      .min(10, "Ten seconds or longer")
      .max(400 * DAY)
      .meta({
        title: "Runs every",
        description: "Seconds from one success to the next: 3600 is an hour, 86400 a day",
      }),
    graceSec: z
      .number()
      .int()
      .min(0)
      .max(7 * DAY)
      .default(60)
      .meta({ title: "May be late by", description: "Seconds" }),
    maxDurationSec: z
      .number()
      .int()
      .min(1)
      .max(7 * DAY)
      .optional()
      .meta({
        title: "Takes at most",
        description: "Seconds from start to end. What runs has to report its start, or how long it took",
      }),
    successes: z.number().int().min(1).max(20).default(1).meta({
      title: "Successes in a row",
      description: "Each of a period of its own: reporting twice counts once",
    }),
  })
  .refine(({ maxDurationSec, periodSec, graceSec }) => (maxDurationSec ?? 0) <= periodSec + graceSec, {
    path: ["maxDurationSec"],
    message: "It would be missed before it has taken that long. Give a shorter time, or a longer period",
  });
export type HeartbeatSettings = z.infer<typeof HeartbeatSettings>;
