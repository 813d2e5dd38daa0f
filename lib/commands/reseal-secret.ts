import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { onWorkspace } from "./command";

const ResealSecret = z.object({
  system: Id,
  secret: Id,
  version: z.number().int().positive(),
  key: z.string().length(64),
  sealed: z.string().min(1),
});

/** Keeps a secret sealed for a newer key. No fact: it is the same secret, and nobody entered it. */
export const resealSecret = onWorkspace({
  input: ResealSecret,
  deed: null,
  decide: ({ systems }, { system, secret, version, key, sealed }) => {
    const standing = systems[system]?.secrets.some((one) => one.id === secret && one.version === version);
    const row = { secret, system, version, key, sealed };
    return { facts: [], answer: {}, ...(standing ? { rows: { sealed_secret: [row] } } : {}) };
  },
});
