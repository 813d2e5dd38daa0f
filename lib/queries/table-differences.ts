import { type Difference, tableDifferences as differences } from "@/lib/db/rebuild";

/** Every table read from the record, held against what the record says. Empty when they are equal. */
export const tableDifferences = (): Promise<Difference[]> => differences();
