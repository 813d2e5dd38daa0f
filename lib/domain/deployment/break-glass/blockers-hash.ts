import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import type { Blocker } from "../blockers";

/** The blockers as somebody was shown them, as hex SHA-256. */
export const blockersHash = (blockers: readonly Pick<Blocker, "text">[]): string =>
  bytesToHex(sha256(utf8ToBytes(`countersign/blockers/v1\n${canonical(blockers.map(({ text }) => text))}`)));
