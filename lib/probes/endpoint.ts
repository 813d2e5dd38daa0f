import { isIP } from "node:net";
import { z } from "zod";
import type { Target } from "./probe";
import { Trouble } from "./trouble";

const NAME = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?$/i;

/** A host as a person enters it: a plain name or an address, nothing around it. */
export const HostName = z
  .string()
  .refine((text) => isIP(text) !== 0 || NAME.test(text), "Give a plain name or address, such as app.example.org");

/** A host that may be left out where the deployment's own is meant. */
export const OwnHost = HostName.optional().meta({
  title: "Host",
  description: "Left empty: the host of the deployment's address",
});

export const Port = z.number().int().min(1, "Ports begin at 1").max(65_535, "Ports end at 65535");

type Wanted = { host?: string | undefined; port?: number | undefined };

/** Whom a probe of a host and port reaches; null where it names no host and the deployment has no address. */
export function endpointOf({ host, port }: Wanted, baseUrl: string | null, usual: number): Target | null {
  if (host !== undefined) return { host, port: port ?? usual };
  if (baseUrl === null || !URL.canParse(baseUrl)) return null;
  const base = new URL(baseUrl);
  return { host: base.hostname.replace(/^\[(.*)\]$/, "$1"), port: port ?? Number(base.port || usual) };
}

/**
 * The same, where it has to be somebody.
 * @throws Trouble not configured
 */
export function endpointFor(wanted: Wanted, baseUrl: string | null, usual: number): Target {
  const found = endpointOf(wanted, baseUrl, usual);
  if (found) return found;
  throw new Trouble("The deployment has no base URL. Give the system one, or the probe a host.", "config_invalid");
}
