import { Resolver } from "node:dns/promises";

/** The texts of a name's TXT records; none where it has none, null where no name server answered. */
export type TxtRecords = (name: string) => Promise<string[] | null>;

const PATIENCE_MS = 4000;
const NOT_THERE = new Set(["ENOTFOUND", "ENODATA"]);

/** Asks the system's name servers, or those that are named (`address:port`), for four seconds at most. */
export function txtRecords(servers?: readonly string[]): TxtRecords {
  return async (name) => {
    const resolver = new Resolver({ timeout: 1500, tries: 2 });
    if (servers) resolver.setServers(servers);
    const timer = setTimeout(() => resolver.cancel(), PATIENCE_MS);
    const records = await resolver.resolveTxt(name).catch(noneOrNull);
    clearTimeout(timer);
    return records?.map((parts) => parts.join("")) ?? null;
  };
}

const noneOrNull = (error: { code?: unknown }) => (NOT_THERE.has(String(error.code)) ? [] : null);
