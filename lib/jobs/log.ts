import { pino } from "pino";

/** The worker's log: lines of JSON on its standard output. */
export const log = pino({ name: "worker" });
