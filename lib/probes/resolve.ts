import { lookup } from "node:dns/promises";
import { Trouble } from "./trouble";

/** The addresses of a name, as the system orders them. Fails as `node:dns` does. */
export type Resolve = (host: string) => Promise<readonly string[]>;

const PATIENCE_MS = 2000;
const NO_SUCH_NAME = new Set(["ENOTFOUND", "ENODATA", "ENONAME"]);

/** The system's own resolver: what everything else on this machine would reach by that name. */
export const systemResolve: Resolve = async (host) => {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address }) => address);
};

/**
 * Asks once, for two seconds at most.
 * @throws Trouble fail where the name does not exist, `unresolvable` where the resolver gave no answer
 */
export async function addressesOf(host: string, resolve: Resolve): Promise<readonly string[]> {
  const addresses = await inTime(
    resolve(host).catch((error: unknown) => unresolved(host, error)),
    host,
  );
  if (addresses.length === 0)
    throw new Trouble(`${host} does not resolve to any address. Check the name and its DNS records.`);
  return addresses;
}

function inTime<T>(answer: Promise<T>, host: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = new Trouble(
      `The resolver did not answer for ${host} within 2 s. Try again, or check this server's DNS.`,
      "resolver_unavailable",
      { transient: true },
    );
    const timer = setTimeout(() => reject(late), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function unresolved(host: string, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (NO_SUCH_NAME.has(code))
    throw new Trouble(`${host} does not resolve to any address. Check the name and its DNS records.`);
  throw new Trouble(
    `The resolver could not answer for ${host} (${code || "no code"}). Check this server's DNS.`,
    "resolver_unavailable",
    { transient: true },
  );
}
