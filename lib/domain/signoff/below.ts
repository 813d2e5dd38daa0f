import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "@/lib/domain/canonical";
import { type Code, type Item, type Note, plain } from "@/lib/domain/checklist/checklist";

const known = new WeakMap<Item, Map<string | null, string | null>>();

/** SHA-256, lower-case hex, of the notes and commands below an item and of the option chosen; null where there are none. */
export function below(item: Item, option: string | null): string | null {
  // An item never changes, and every act asks this of all of them.
  const hashes = known.get(item) ?? new Map<string | null, string | null>();
  known.set(item, hashes);
  const hash = hashes.has(option) ? (hashes.get(option) ?? null) : hashOf(item, option);
  hashes.set(option, hash);
  return hash;
}

function hashOf(item: Item, option: string | null): string | null {
  const chosen = item.options.filter(({ id }) => id === option);
  const texts = [textsOf(item), ...chosen.map((one) => [plain(one.words), ...textsOf(one)])];
  return texts.flat().length > 0 ? bytesToHex(sha256(utf8ToBytes(canonical(texts)))) : null;
}

const textsOf = ({ notes, code }: { notes: readonly Note[]; code: readonly Code[] }): string[] => [
  ...notes.map(({ words }) => plain(words)),
  ...code.map(({ text }) => text),
];
