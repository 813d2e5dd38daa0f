import { createServer, Server, type ServerOptions } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { env } from "@/lib/env";
import { frontOf } from "@/lib/web/front";
import { log } from "@/lib/web/log";
import { closeStreams } from "@/lib/web/stream";

const LEAST_SECRET = 32;
const PATIENCE = 5_000;
// Slow and oversized requests are cut off before anything of ours sees them.
const LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16 * 1024,
};

if (env.NEXTAUTH_SECRET.length < LEAST_SECRET) {
  log.fatal(`NEXTAUTH_SECRET must have at least ${LEAST_SECRET} characters. "npm start" makes one by itself.`);
  process.exit(1);
}

const server = createServer(LIMITS);
// Next would answer upgrades on its own, also by passing them on; it gets them only where pages are developed.
const pages = next({ dev: env.COUNTERSIGN_DEV, httpServer: env.COUNTERSIGN_DEV ? server : new Server() });
await pages.prepare();

server.on("request", frontOf(pages.getRequestHandler()));
if (!env.COUNTERSIGN_DEV) server.on("upgrade", (_, socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
server.on("error", (error) => {
  log.fatal({ error: error.message }, "the web process cannot listen");
  process.exit(1);
});
server.listen(env.PORT, env.HOST, () => {
  // Safe: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  process.send?.({ ready: true, port });
});

function stop(): void {
  server.close(() => process.exit(0));
  closeStreams();
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), PATIENCE).unref();
}
process.once("SIGTERM", stop);
process.once("SIGINT", stop);
