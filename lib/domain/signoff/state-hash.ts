import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import type { Covered } from "./covered";

/** SHA-256, lower-case hex, of exactly what a signature vouches for; the prefix keeps it apart from every other hash. */
export const stateHash = (covered: Covered): string =>
  bytesToHex(sha256(utf8ToBytes(`countersign/state/v1\n${canonical(covered)}`)));
