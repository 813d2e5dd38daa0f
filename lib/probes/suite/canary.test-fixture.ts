import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";

/** Listeners that nothing may reach: TCP and UDP of IPv4 and IPv6, and how often something did. */
export type Canary = { port: number; hits: () => number; close: () => void };

/** Sets them up on one port of every loopback address. */
export async function canary(): Promise<Canary> {
  let hits = 0;
  const hit = () => {
    hits += 1;
  };
  const first = createServer(hit).listen(0, "0.0.0.0");
  await once(first, "listening");
  const { port } = first.address() as AddressInfo;
  const second = createServer(hit).listen({ port, host: "::", ipv6Only: true });
  await once(second, "listening");
  const datagrams = [createSocket("udp4"), createSocket({ type: "udp6", ipv6Only: true })];
  for (const socket of datagrams) {
    socket.on("message", hit).bind(port);
    await once(socket, "listening");
  }
  const servers: Server[] = [first, second];
  const close = () => {
    for (const one of [...servers, ...datagrams]) one.close();
  };
  return { port, hits: () => hits, close };
}
