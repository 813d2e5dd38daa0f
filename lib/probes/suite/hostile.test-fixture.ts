import { createSocket } from "node:dgram";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";

/** Ways to keep a probe waiting, over a connection that came about. */
const MANNERS: Readonly<Record<string, (socket: Socket) => void>> = {
  "never answers": () => {},
  "sends a byte now and then": (socket) => dripping(socket, "HTTP/1.1 200 OK\r\n\r\n"),
  "sends a body without end": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\n");
    flooding(socket);
  },
  "sends one line without end": flooding,
  "closes its own side and listens on": (socket) => socket.end(),
  "sends a body drop by drop": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: 1000\r\n\r\n");
    dripping(socket, "all is well ");
  },
};

function dripping(socket: Socket, text: string) {
  let at = 0;
  const timer = setInterval(() => socket.write(text[at++ % text.length] ?? ""), 20);
  socket.once("close", () => clearInterval(timer));
}

function flooding(socket: Socket) {
  const chunk = Buffer.alloc(16_384, "a");
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

/** A listener of each manner, by its name, with a mute one for datagrams on the same port; `close` ends them all. */
export async function hostile(): Promise<{ ports: ReadonlyMap<string, number>; close: () => void }> {
  const ports = new Map<string, number>();
  const closing: (() => void)[] = [];
  for (const [name, manner] of Object.entries(MANNERS)) {
    const open = new Set<Socket>();
    const server: Server = createServer({ allowHalfOpen: true }, (socket) => {
      open.add(socket);
      socket
        .on("error", () => {})
        .once("close", () => open.delete(socket))
        .resume();
      manner(socket);
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const mute = createSocket("udp4").bind(port, "127.0.0.1");
    await once(mute, "listening");
    ports.set(name, port);
    closing.push(() => {
      for (const socket of open) socket.destroy();
      server.close();
      mute.close();
    });
  }
  const close = () => {
    for (const one of closing) one();
  };
  return { ports, close };
}
