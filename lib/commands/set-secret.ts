import { createHash } from "node:crypto";
import { z } from "zod";
import { Id } from "@/lib/domain/id";
import { SecretName } from "@/lib/domain/secret/fact";
import { readPlaces } from "@/lib/domain/secret/read-places";
import { sealedFor } from "@/lib/domain/secret/sealed-for";
import { nextSecret, setSecret as set } from "@/lib/domain/secret/setting-secret";
import { onWorkspace, workspaceNow } from "./command";
import { sealSecret } from "./seal-secret";

const MOST_BYTES = 8192;
const FINGERPRINT = 12;

export const SetSecret = z.object({
  system: Id,
  name: SecretName,
  value: z
    .string()
    .min(1, "Enter the value.")
    .refine((value) => Buffer.byteLength(value) <= MOST_BYTES, "A secret has 8 KiB at most."),
  places: z
    .array(z.string().max(300))
    .min(1, "Say where it may be sent: a host and a port, for example db.example.org:5432.")
    .max(20, "Name at most 20 places."),
});
type SetSecret = z.infer<typeof SetSecret>;

/** Enters a secret of a system, or enters it anew; sealed before anything is decided, and never given out again. */
export const setSecret = onWorkspace({
  input: SetSecret,
  deed: "set-variables",
  gather: async ({ system, name, value, places: given }: SetSecret, { newId }) => {
    const places = readPlaces(given);
    const { id: secret, version } = nextSecret(await workspaceNow(), { system, name, id: newId() });
    const { key, sealed } = await sealSecret(value, sealedFor({ system, secret, version, places }));
    const digest = createHash("sha256").update(Buffer.from(sealed, "base64url")).digest("hex");
    return { secret, version, places, key, sealed, fingerprint: digest.slice(0, FINGERPRINT) };
  },
  decide: (workspace, { system, name }, _, { key, sealed, ...next }) => ({
    facts: set(workspace, { system, name, ...next }),
    rows: { sealed_secret: [{ secret: next.secret, system, version: next.version, key, sealed }] },
    answer: { id: next.secret },
  }),
});
