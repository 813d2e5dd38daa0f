import { type Detected, detect } from "./detect";
import { type Naming, naming } from "./naming";
import { type Says, saying } from "./says";
import { tables } from "./tables";

/** How a document is read: its language, and the words of that and of others that parts of it may be in. */
export type Spoken = { language: Detected["language"]; says: Says; naming: Naming };

/** Tells it from the lines of a document. */
export function spoken(lines: readonly string[]): Spoken {
  const told = detect(lines);
  const read = tables(told);
  return { language: told.language, says: saying(read), naming: naming(read) };
}
