import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { Reason } from "@/lib/domain/reason";
import { removeSecret as remove } from "@/lib/domain/secret/setting-secret";
import { onWorkspace } from "./command";

export const RemoveSecret = z.object({ system: Id, secret: Id, reason: Reason });

/** Removes a secret of a system. What was sealed is emptied with it. */
export const removeSecret = onWorkspace({
  input: RemoveSecret,
  deed: "set-variables",
  decide: (workspace, input) => ({
    facts: remove(workspace, input),
    rows: { sealed_secret: [{ secret: input.secret, system: input.system, version: 0, key: "", sealed: "" }] },
    answer: {},
  }),
});
