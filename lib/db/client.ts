import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "@/lib/env";
import { PrismaClient } from "./generated/client";
import { processWide } from "./process-wide";
import { statementName } from "./statement-name";

/** The only door to the database. Statements give up before the client does, so that a lost database ends in an answer. */
export const db = processWide("db", () => {
  const connection = {
    connectionString: env.DATABASE_URL,
    max: 16,
    connectionTimeoutMillis: 5000,
    statement_timeout: 5000,
    lock_timeout: 2000,
    idle_in_transaction_session_timeout: 10_000,
  };
  const adapter = new PrismaPg(connection, { statementNameGenerator: statementName });
  return new PrismaClient({ adapter });
});
