import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The name of a key or of a file's content: its SHA-256 in lower-case hex. */
export const fingerprint = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
