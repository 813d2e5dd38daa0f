import { z } from "zod";
import { Observed } from "./evidence";

/** How far a run has come: which attempt it is at, and the phases of its last connection in milliseconds. */
export const Progress = z.object({ attempt: z.number().int().positive(), phases: Observed.shape.phases });
export type Progress = z.infer<typeof Progress>;
