import "server-only";
import { createHash } from "node:crypto";
import { db } from "./client";

/** Keeps the bytes of a file, once however often they come. Answers their SHA-256 in lower-case hex. */
export async function storeFile(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await db.$executeRaw`
    INSERT INTO kept_file (sha256, bytes) VALUES (${sha256}, ${Buffer.from(bytes)}) ON CONFLICT DO NOTHING`;
  return sha256;
}

/** How a kept file begins, and how many bytes it has. */
export type FileHead = { head: Uint8Array; bytes: number };

/** What tells most kinds of files apart stands here. */
const HEAD = 4100;

/** The head of a file; null where none is kept with this hash. */
export async function fileHead(sha256: string): Promise<FileHead | null> {
  const [row] = await db.$queryRaw<FileHead[]>`
    SELECT substring(bytes FROM 1 FOR ${HEAD}::int) AS head, octet_length(bytes) AS bytes
    FROM kept_file WHERE sha256 = ${sha256}`;
  return row ?? null;
}

/** The bytes of a file; null where none is kept with this hash. */
export async function fileBytes(sha256: string): Promise<Uint8Array | null> {
  const row = await db.keptFile.findUnique({ where: { sha256 }, select: { bytes: true } });
  return row?.bytes ?? null;
}
