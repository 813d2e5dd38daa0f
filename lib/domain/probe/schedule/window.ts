import { z } from "zod";

/** A stretch of a deployment in which its probes run by themselves. */
export const WindowId = z.enum(["before-go", "first-2h", "first-day", "first-week", "first-month", "recovery"]);
export type WindowId = z.infer<typeof WindowId>;
