import { z } from "zod";

/** A piece of a text compared with an earlier one: kept, gone, or new; in reading order, to be put together as they are. */
export const Change = z.object({ kind: z.enum(["same", "gone", "new"]), text: z.string() });
export type Change = z.infer<typeof Change>;

/**
 * One way in which a version differs from an earlier one. `id` is what both know it by, `line` and `words` are those of
 * the later one (of what was removed: of the earlier), `path` the titles it stands under, from the top. What was
 * reworded, and code or prose that changed, comes piece by piece in `changes`, which is else empty. `sentence` says it all.
 */
export const VersionDifference = z.object({
  kind: z.enum(["added", "removed", "reworded", "moved", "changed"]),
  of: z.enum(["item", "section", "field", "stage", "go"]),
  /** What changed about it; null unless `kind` is "changed". */
  what: z.enum(["optional", "gate", "window", "condition", "options", "code", "text", "answer", "roles"]).nullable(),
  id: z.string(),
  line: z.number().int().nonnegative(),
  words: z.string(),
  path: z.array(z.string()),
  changes: z.array(Change),
  sentence: z.string(),
});
export type VersionDifference = z.infer<typeof VersionDifference>;
