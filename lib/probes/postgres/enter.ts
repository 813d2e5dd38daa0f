import type { Socket } from "node:net";
import { elapsed } from "../elapsed";
import { type Encryption, encrypted } from "../encrypted";
import type { ProbeContext } from "../probe";
import { clean } from "../redact";
import { requestTls } from "./request-tls";
import type { Server } from "./server";
import { ServerError } from "./server-error";
import { Session } from "./session";
import { signIn } from "./sign-in";
import { startup, Wire } from "./wire";

/** How signing in went. `refusal` is the SQLSTATE and sentence of a server that refused; then nothing else was seen. */
export type Entry = {
  refusal: { code: string; said: string } | null;
  version: string;
  encryption: Encryption;
  passwordAsked: boolean;
};

/**
 * Signs in, looks, and leaves. `found` is null where it was refused.
 * @throws Trouble as `dial`, `secure` and `signIn` do
 */
export async function enter<Found>(
  server: Server,
  context: ProbeContext,
  look: (session: Session) => Promise<Found>,
): Promise<{ entry: Entry; found: Found | null }> {
  const { host, port } = server;
  const password = await context.secret(server.password, { host, port });
  const socket = await context.dial({ host, port }, context.seen, context.signal);
  try {
    const { wire, entry } = await greeted(server, password, socket, context);
    context.seen.details = { entry };
    if (entry.refusal) return { entry, found: null };
    const session = new Session(wire);
    await session.query(LIMITS, [String(server.statementSeconds * 1000)]);
    return { entry, found: await look(session).finally(() => wire.end()) };
  } finally {
    socket.destroySoon();
  }
}

const LIMITS = `select set_config(name, value, false) from (values ('default_transaction_read_only', 'on'),
  ('statement_timeout', $1::text), ('lock_timeout', '1000'), ('idle_in_transaction_session_timeout', '20000')) s(name, value)`;

async function greeted(server: Server, password: string, socket: Socket, context: ProbeContext) {
  const { signal, seen } = context;
  if (server.tls !== "off") await requestTls(socket, signal);
  const { socket: safe, encryption } = await encrypted(socket, server.host, server, context, ["postgresql"]);
  const wire = new Wire(safe, signal);
  const asked = performance.now();
  wire.send(startup(startupOf(server)));
  try {
    const { asked: passwordAsked, said } = await signIn(wire, password);
    seen.phases.firstByte = elapsed(asked);
    const version = clean(said.get("server_version") ?? "").slice(0, 100);
    return { wire, entry: { refusal: null, version, encryption, passwordAsked } satisfies Entry };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    seen.phases.firstByte = elapsed(asked);
    const refusal = { code: error.code, said: error.said };
    return { wire, entry: { refusal, version: "", encryption, passwordAsked: true } satisfies Entry };
  }
}

/** Who we say we are. */
export const startupOf = ({ user, database }: Pick<Server, "user" | "database">) => ({
  ...{ user, database, application_name: "countersign-probe", client_encoding: "UTF8" },
});
