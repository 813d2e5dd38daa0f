import type { Actor } from "./actor";

/**
 * One line of the record. `seq` counts from 1 within its stream; `at` is the database's clock, ISO 8601 in UTC.
 * The moment of an entry that is not written yet is `"infinity"`: the database fills it in.
 */
export type Entry<Fact> = { stream: string; seq: number; at: string; by: Actor; fact: Fact };
