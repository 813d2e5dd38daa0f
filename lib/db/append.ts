import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/domain/actor";
import { canonical } from "@/lib/domain/canonical";
import { db } from "./client";
import { Prisma } from "./generated/client";
import type { Job } from "./jobs";
import type { Rows } from "./rows";

/** What must hold outside the stream at the moment of writing; see `guard_objection` in the migrations. */
export type Guard = {
  session?: string;
  person?: string;
  personSeq?: number;
  stepUp?: string;
  link?: string;
  /** A factor of `person` that was offered and is enrolled by this act. */
  enrols?: string;
  /** Factors that are removed by this act, and whose they are. */
  removes?: readonly string[];
  removesFrom?: string;
  /** The hashes of the recovery codes that replace those the person has left. */
  recoveryCodes?: readonly string[];
  /** The hash of the recovery code that is used up by this act. */
  recoveryCode?: string;
  key?: string;
  request?: string;
  answer?: unknown;
};

type Append = {
  stream: string;
  expected: number;
  lines: readonly { by: Actor; fact: unknown }[];
  guards: readonly Guard[];
  rows: Rows;
  jobs: readonly Job[];
};

const OBJECTIONS = ["head", "session", "person", "step-up", "link", "key", "factor", "recovery-code"] as const;
export type Objection = (typeof OBJECTIONS)[number];

/** Why nothing was written: the head had moved, or a guard of one act did not hold. */
export class NotAppended extends Error {
  readonly act: number | null;
  readonly objection: Objection;
  constructor(objection: Objection, act: number | null) {
    super(`Not appended: ${objection}`);
    this.objection = objection;
    this.act = act;
  }
}

/** Whether the database found something wrong with a value, rather than being away: another try of it fails as well. */
export const isValueRefused = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && /Code: `(22|23|55|P0)/.test(error.message);

const Appended = z.object({ seq: z.number().int(), at: z.string().transform((at) => new Date(at).toISOString()) });

/** Writes lines, rows and jobs in one transaction and one call, or nothing at all. */
export async function append({ stream, expected, lines, guards, rows, jobs }: Append) {
  const payloads = lines.map((line) => canonical(line));
  try {
    const written = Prisma.sql`append(${stream}, ${expected}::int, ${payloads}::text[],
      ${JSON.stringify(guards)}::jsonb, ${JSON.stringify(rows)}::jsonb)`;
    const statement = jobs.length === 0 ? Prisma.sql`SELECT ${written} AS result` : withJobs(written, jobs);
    const [row] = await db.$queryRaw<{ result: unknown }[]>(statement);
    return Appended.parse(row?.result);
  } catch (error) {
    throw refused(error) ?? error;
  }
}

// As the role of the running product: the queue's schema is its own.
const withJobs = (written: Prisma.Sql, jobs: readonly Job[]) => Prisma.sql`
  WITH written AS MATERIALIZED (SELECT ${written} AS result), queued AS MATERIALIZED (
    SELECT graphile_worker.add_job(job ->> 'task', (job -> 'payload')::json, job_key => job ->> 'key',
      queue_name => job ->> 'queue', run_at => (job ->> 'runAt')::timestamptz, priority => (job ->> 'priority')::int)
    FROM written, jsonb_array_elements(${JSON.stringify(jobs)}::jsonb) AS job)
  SELECT result, (SELECT count(*)::int FROM queued) AS queued FROM written`;

function refused(error: unknown): NotAppended | undefined {
  const text =
    error instanceof Prisma.PrismaClientKnownRequestError ? JSON.stringify(error.meta ?? {}) + error.message : "";
  if (!text.includes("CS001")) return undefined;
  const found = text.match(/(?:(\d+):)?\b(head|session|person|step-up|link|key|factor|recovery-code)\b/);
  const objection = OBJECTIONS.find((candidate) => candidate === found?.[2]);
  return objection && new NotAppended(objection, found?.[1] === undefined ? null : Number(found[1]));
}
