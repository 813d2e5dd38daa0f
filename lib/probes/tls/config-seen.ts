import type { ProbeContext } from "../probe";
import { Trouble } from "../trouble";
import { VERSIONS, type Version } from "./client-hello";
import { handshake } from "./handshake";
import { open } from "./open";
import { type Asked, sayHello } from "./say-hello";
import type { Reply } from "./server-reply";
import { SUITES } from "./suites";

type Class = Exclude<keyof typeof SUITES, "all" | "latest">;

/** What a server said to every hello. `classes` were offered alone, in the newest version before TLS 1.3 it speaks. */
export type ConfigSeen = {
  name: string;
  versions: Record<Version, Reply>;
  /** That version; null where it speaks none of them. */
  spoken: Version | null;
  classes: Partial<Record<Class, Reply>>;
  http2: boolean;
};

const CLASSES = (Object.keys(SUITES) as (keyof typeof SUITES)[]).filter(
  (one): one is Class => one !== "all" && one !== "latest",
);

/**
 * Says hello in every version, and then with every class of suites alone.
 * @throws Trouble `fail` where the server speaks no TLS or none of these versions; `error` where our own hellos were not
 * understood: then a refusal would say nothing
 */
export async function configSeen(asked: Asked, context: ProbeContext): Promise<ConfigSeen> {
  const versions = {} as Record<Version, Reply>;
  // Newest first: where even that is not answered there is no use in asking further.
  for (const version of ["TLS 1.3", "TLS 1.2", "TLS 1.1", "TLS 1.0", "SSL 3"] as const) {
    const suites = version === "TLS 1.3" ? SUITES.latest : SUITES.all;
    versions[version] = await sayHello(asked, version, suites, context);
    context.seen.details = { versions };
    if (version === "TLS 1.2") stopIfDeaf(asked.name, [versions["TLS 1.3"], versions["TLS 1.2"]]);
  }
  const http2 = await witness(asked, versions, context);
  const spoken = (["TLS 1.2", "TLS 1.1", "TLS 1.0", "SSL 3"] as const).find((one) => offers(versions, one)) ?? null;
  const classes: ConfigSeen["classes"] = {};
  for (const one of spoken === null ? [] : CLASSES)
    classes[one] = await sayHello(asked, spoken ?? "TLS 1.2", SUITES[one], context);
  context.seen.details = { versions, spoken, classes, http2 };
  return { name: asked.name, versions, spoken, classes, http2 };
}

/** Whether it answered a hello of that version in that version. */
export const offers = (versions: Record<Version, Reply>, version: Version): boolean => {
  const reply = versions[version];
  return reply?.is === "accepted" && reply.version === version;
};

function stopIfDeaf(name: string, replies: readonly Reply[]) {
  if (replies.every(({ is }) => is === "silent"))
    throw new Trouble(`${name} accepted the connection but did not answer a TLS handshake within 4 s.`);
  if (replies.every(({ is }) => is === "foreign")) throw new Trouble(`${name} does not speak TLS on this port.`);
}

/** A handshake by OpenSSL: what it agrees on, our own hello must have been offered too. Answers whether h2 was. */
async function witness(asked: Asked, versions: Record<Version, Reply>, context: ProbeContext): Promise<boolean> {
  const { name, ...opening } = asked;
  const none = (Object.keys(VERSIONS) as Version[]).every((version) => !offers(versions, version));
  const socket = await open(opening, context);
  const peer = { host: name, signal: context.signal };
  const options = { ALPNProtocols: ["h2", "http/1.1"] };
  const agreed = await handshake(socket, options, peer).catch((error: unknown) => {
    // That our OpenSSL does not get on with a server that did answer us is for the expectations to say.
    if (none || !(error instanceof Trouble)) throw error;
    return null;
  });
  const protocol = agreed?.secured.getProtocol();
  const http2 = agreed?.secured.alpnProtocol === "h2";
  agreed?.secured.destroy();
  if (protocol && !offers(versions, NAMES[protocol] ?? "SSL 3"))
    throw new Trouble(`${name} speaks ${protocol}, but not with this probe: its refusals say nothing.`, "unsupported");
  return http2;
}

const NAMES: Record<string, Version> = {
  TLSv1: "TLS 1.0",
  "TLSv1.1": "TLS 1.1",
  "TLSv1.2": "TLS 1.2",
  "TLSv1.3": "TLS 1.3",
};
