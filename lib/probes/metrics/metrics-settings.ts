import { z } from "zod";
import { Address } from "../http/address";
import { Auth } from "../http/auth";

const MetricName = z
  .string()
  .regex(/^[a-zA-Z_:][\w:]{0,199}$/, "Give the name of a metric, such as http_requests_total");

/** What a probe of metrics is told. Milliseconds and minutes. */
export const MetricsSettings = z.strictObject({
  url: Address.default("/metrics").meta({
    title: "Address",
    description: "Where the metrics are read, such as /metrics",
  }),
  auth: Auth.optional().meta({ title: "Credential", description: "Without it they must not be there" }),
  required: z.array(MetricName).max(100).default([]).meta({ title: "Metrics that have to be there" }),
  moving: z
    .array(MetricName)
    .max(20)
    .default([])
    .meta({ title: "Counters that have to move", description: "Between two readings; left empty: any of them" }),
  gapMs: z
    .number()
    .int()
    .min(50, "Leave at least 50 ms")
    .max(60_000, "Wait at most 60 s")
    .default(2000)
    .meta({ title: "Milliseconds between the two readings" }),
  startedAfterLaunch: z
    .boolean()
    .default(false)
    .meta({ title: "Started with the launch", description: "Cannot be judged before the launch is through" }),
  launchMinutes: z.number().int().min(0).max(1440).default(60).meta({
    title: "Minutes a launch takes",
    description: "So long before the launch was through the process may have started",
  }),
});
export type MetricsSettings = z.infer<typeof MetricsSettings>;
