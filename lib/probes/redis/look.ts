import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import type { Reply, Resp } from "./resp";
import type { RedisSettings } from "./settings";

/** What INFO and CONFIG say, by their names; a field that is missing was not shown to us, with why in `refusals`. */
export type SeenRedis = {
  /** What a PING without password came to. */
  unasked: "open" | "asked";
  /** Why the password was refused; null where it was taken, or never asked for. */
  refusal: string | null;
  info: Readonly<Record<string, string>>;
  config: Readonly<Record<string, string>>;
  refusals: readonly string[];
};

const CONFIGURED = ["maxmemory", "maxmemory-policy", "appendonly", "save"];

/**
 * Pings without a password, signs in only where one is asked for, pings again, and reads what the server says of itself.
 * @throws Trouble `fail` where it answers a PING with anything else
 */
export async function look(resp: Resp, { user }: RedisSettings, password: string | null): Promise<SeenRedis> {
  const unasked = pinged(await resp.ask("PING"));
  if (unasked === "asked") {
    const refusal = await signIn(resp, user, password);
    if (refusal) return { unasked, refusal, info: {}, config: {}, refusals: [] };
  }
  const refusals: string[] = [];
  const info = infoOf(await resp.ask("INFO"), refusals);
  // A node that is out of its cluster still answers PING and INFO.
  if (info["cluster_enabled"] === "1") Object.assign(info, infoOf(await resp.ask("CLUSTER", "INFO"), refusals));
  const config: Record<string, string> = {};
  for (const name of CONFIGURED) Object.assign(config, configOf(await resp.ask("CONFIG", "GET", name), refusals));
  return { unasked, refusal: null, info, config, refusals: [...new Set(refusals)] };
}

function pinged(reply: Reply): SeenRedis["unasked"] {
  if (reply.kind === "text" && reply.text === "PONG") return "open";
  if (reply.kind !== "error") throw new Trouble("It answered PING, but not with PONG.");
  if (reply.code === "NOAUTH") return "asked";
  // Whether somebody is signed in is looked at first: who hears that it loads, or may not ping, was not asked.
  if (reply.code === "LOADING" || reply.code === "NOPERM") return "open";
  throw new Trouble(`It refused a PING: ${reply.said.replace(/\.$/, "")}.`);
}

async function signIn(resp: Resp, user: string | undefined, password: string | null): Promise<string | null> {
  if (password === null) return "it asks for a password, and the probe has none";
  const reply = await resp.ask("AUTH", ...(user === undefined ? [] : [user]), password);
  if (reply.kind === "error") return `it refused the password, saying “${reply.said}”`;
  if (pinged(await resp.ask("PING")) === "open") return null;
  throw new Trouble("It took the password, and then asked for it again.");
}

function infoOf(reply: Reply, refusals: string[]): Record<string, string> {
  if (reply.kind !== "text") {
    refusals.push(reply.kind === "error" ? reply.said : "INFO answered nothing");
    return {};
  }
  const lines = reply.text.split("\r\n").map((line) => /^([a-z_0-9]+):(.*)$/.exec(line));
  return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1] ?? "", line[2] ?? ""]] : [])));
}

function configOf(reply: Reply, refusals: string[]): Record<string, string> {
  if (reply.kind === "error") refusals.push(reply.said);
  if (reply.kind !== "list") return {};
  const [name, value] = reply.items;
  return name?.kind === "text" && value?.kind === "text" ? { [name.text]: value.text } : {};
}

/** The value of the secret, where settings name one; asked for before anything is dialled. */
export const passwordFor = async ({ password, host, port }: RedisSettings, context: ProbeContext) =>
  password === undefined ? null : context.secret(password, { host, port });
