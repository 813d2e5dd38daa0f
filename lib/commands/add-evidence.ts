import { z } from "zod";
import { addEvidence as add } from "@/lib/domain/evidence/add-evidence";
import { EvidenceInput } from "@/lib/domain/evidence/evidence-input";
import type { Shown } from "@/lib/domain/evidence/fact";
import { Id } from "@/lib/domain/id";
import { asker } from "./asker";
import { onDeployment } from "./command";
import { keptFile } from "./kept-file";

export const AddEvidence = z.object({ deployment: Id, item: Id, shown: EvidenceInput });

/** Adds a file that was sent before, a link or a note to what shows that an item is so. */
export const addEvidence = onDeployment({
  input: AddEvidence,
  deed: "add-evidence",
  gather: async ({ shown }): Promise<Shown> =>
    shown.kind === "file" ? { kind: "file", ...(await keptFile(shown)) } : shown,
  decide: (deployment, { item }, context, shown) => ({
    facts: add(deployment, asker(context), { item, shown }),
    answer: {},
  }),
});
