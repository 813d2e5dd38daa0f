import { createServer, type IncomingMessage } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type WebSocket, WebSocketServer } from "ws";
import { listening } from "../target.test-fixture";

type Wish = {
  /** Whether somebody with that origin is let in. */
  lets?: (origin: string | undefined) => boolean;
  met?: (socket: WebSocket, request: IncomingMessage) => void;
  autoPong?: boolean;
  subprotocol?: string;
  certificate?: { cert: string; key: string };
};

/** Whom a good server lets in. */
const fromLoopback = (origin: string | undefined) => /^https?:\/\/127\.0\.0\.1:\d+$/.test(origin ?? "");

export const echo = (socket: WebSocket) => void socket.on("message", (data) => socket.send(data.toString()));

/** A server of WebSockets: it lets in whom it should, and echoes, unless told otherwise. */
export async function socketApp(wish: Wish = {}) {
  const { lets = fromLoopback, met = echo, autoPong = true, subprotocol, certificate } = wish;
  const sockets = new WebSocketServer({
    ...{ noServer: true, autoPong, handleProtocols: () => subprotocol ?? false },
    verifyClient: ({ origin }, done) => done(lets(origin), 403),
  });
  sockets.on("connection", met);
  const page = (_: IncomingMessage, answer: { end: (text: string) => unknown }) => void answer.end("a page");
  const server = certificate ? createSecureServer(certificate, page) : createServer(page);
  server.on("upgrade", (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit("connection", opened, request)),
  );
  return listening(server);
}
