import { databaseNow as read } from "@/lib/db/window-runs";

/** The moment of the database's clock, which is everybody's, in ms since 1970. */
export const databaseNow = read;
