import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { createServer, type TlsOptions } from "node:tls";
import { onTestFinished } from "vitest";
import type { Listener } from "../target.test-fixture";

/** A TLS server on loopback, with weak keys and old versions where it is told so; ends with the test. */
export async function served(
  { staple, ...options }: TlsOptions & { staple?: Buffer },
  host = "127.0.0.1",
  port = 0,
): Promise<Listener> {
  let hits = 0;
  const open = new Set<Socket>();
  const server = createServer({ ciphers: "DEFAULT@SECLEVEL=0", ...options }, (socket) => socket.on("error", () => {}));
  server.on("connection", (socket: Socket) => {
    hits += 1;
    open.add(socket);
    socket.on("error", () => {});
  });
  if (staple) server.on("OCSPRequest", (_, __, done) => done(null, staple));
  server.on("tlsClientError", () => {});
  server.listen(port, host);
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, hits: () => hits };
}
