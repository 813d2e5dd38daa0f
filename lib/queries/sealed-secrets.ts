import { db } from "@/lib/db/client";
import { readWorkspace } from "@/lib/db/workspace";
import type { SystemSecret } from "@/lib/domain/secret/system-secret";

/** A secret as it is stored: for which of the worker's keys, and what only that key opens. */
export type SealedSecret = Pick<SystemSecret, "id" | "name" | "places" | "version"> & {
  system: string;
  key: string;
  sealed: string;
};

/** Every secret with what was sealed for it, of one system or of all. Where nothing is stored, `key` and `sealed` are empty. */
export async function sealedSecrets(system?: string): Promise<SealedSecret[]> {
  const [{ systems }, rows] = await Promise.all([
    readWorkspace(),
    db.sealedSecret.findMany({ where: system === undefined ? {} : { system } }),
  ]);
  const stored = new Map(rows.map((row) => [row.secret, row]));
  return Object.values(systems)
    .filter(({ id }) => system === undefined || id === system)
    .flatMap(({ id: of, secrets }) =>
      secrets.map(({ id, name, places, version }) => {
        const { key = "", sealed = "" } = stored.get(id) ?? {};
        return { id, name, places, version, system: of, key, sealed };
      }),
    );
}
