import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { EVIDENCE_LIMITS, FILE_TOO_LARGE } from "@/lib/domain/evidence/evidence-limits";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { fileName } from "@/lib/domain/evidence/file-name";
import { type Answered, send } from "./send";

/** Sends a file to be kept; what it belongs to is said afterwards. */
export async function sendFile(file: File): Promise<Answered<KeptFile>> {
  const name = fileName(file.name);
  if (file.size > EVIDENCE_LIMITS.fileBytes) return refused(FILE_TOO_LARGE);
  // Read before it is sent: a folder, or a file that is gone, fails here, where a lost network would be waited for.
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused(`${name} could not be read. A folder cannot be added; choose the files in it.`);
  const query = new URLSearchParams({ name, sha256: bytesToHex(sha256(new Uint8Array(bytes))) });
  return send<KeptFile>((headers) =>
    fetch(`/api/v1/files?${query}`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/octet-stream" },
      body: bytes,
    }),
  );
}

const refused = (message: string): Answered<KeptFile> => ({
  data: null,
  refused: { code: "invalid", message, detail: null },
});
