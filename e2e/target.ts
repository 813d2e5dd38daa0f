import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server on this machine for probes to ask. */
export type Target = { url: string; port: number; asked: () => number; stop: () => Promise<void> };

/** Starts a server on a free port. It answers as a healthy application does, unless told otherwise. */
export async function target(answer: RequestListener = healthy): Promise<Target> {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // Safe: a server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}`, port, asked: () => count },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const healthy: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify({ status: "ok", checks: { database: { status: "connected" } } }));
};
