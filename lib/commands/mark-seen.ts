import { z } from "zod";
import { asker } from "./asker";
import { keepSeen } from "./command";
import type { Context } from "./context";

/** `at` is the moment of the newest thing that was shown. */
export const MarkSeen = z.object({ at: z.iso.datetime() });

/** Remembers that a person has read what was told to them until a moment. It is no fact: nobody has to account for it. */
export async function markSeen(raw: unknown, context: Context): Promise<object> {
  const { at } = MarkSeen.parse(raw);
  await keepSeen(asker(context).id, at);
  return {};
}
