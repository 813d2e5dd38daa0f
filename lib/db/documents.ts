import "server-only";
import { createHash } from "node:crypto";
import { db } from "./client";

/** Keeps a document's bytes, once however often they come. Answers their SHA-256 in lower-case hex. */
export async function storeDocument(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await db.$executeRaw`
    INSERT INTO document (sha256, bytes) VALUES (${sha256}, ${Buffer.from(bytes)}) ON CONFLICT DO NOTHING`;
  return sha256;
}

/** The bytes of a document as they were imported; null where there are none with this hash. */
export async function documentBytes(sha256: string): Promise<Uint8Array | null> {
  const row = await db.document.findUnique({ where: { sha256 }, select: { bytes: true } });
  return row?.bytes ?? null;
}
