import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import type { Policy } from "./address";

/** A listener on loopback that ends with the test: its port, and how many connections reached it. */
export type Listener = { port: number; hits: () => number };

/** Lets a server of any kind listen until the test ends. */
export async function listening(server: Server, host = "127.0.0.1"): Promise<Listener> {
  let hits = 0;
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    hits += 1;
    open.add(socket);
    socket.on("error", () => {});
  });
  server.listen(0, host);
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, hits: () => hits };
}

/** A web server that answers as told. */
export const web = (answer: RequestListener) => listening(createServer(answer));

/** The same over TLS. */
export const secureWeb = (certificate: { cert: string; key: string }, answer: RequestListener) =>
  listening(createSecureServer(certificate, answer));

/** A listener that does with a connection what it is told; by default nothing at all. */
export const raw = (greet: (socket: Socket) => void = () => {}, host?: string) =>
  listening(createTcpServer(greet), host);

/** A port of loopback that nobody listens on. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** A policy under which loopback is open on these ports. */
export const loopback = (...ports: number[]): Policy => ({
  allow: [
    { address: "127.0.0.0/8", ports },
    { address: "::1/128", ports },
  ],
  forbiddenPorts: [],
});
