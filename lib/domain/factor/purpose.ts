import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";

/**
 * What somebody proves who they are for, as hex SHA-256: `act` and exactly what it is about (plain JSON). A passkey's
 * answer to a challenge for one purpose is good for no other.
 */
export const purposeOf = (act: string, about: object): string =>
  bytesToHex(sha256(utf8ToBytes(`countersign/purpose/v1\n${act}\n${canonical(about)}`)));
