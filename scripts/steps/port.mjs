import { connect, createServer } from "node:net";
import { Trouble } from "./trouble.mjs";

// Below the range from which the kernel takes ports for outgoing connections.
const FIRST = 20_000;
const LAST = 32_767;

/** Refuses, in words, an address that cannot be listened on. Waits `patience` ms for a server that is just going away. */
export async function requirePort(port, host, patience = 0) {
  const until = Date.now() + patience;
  for (;;) {
    const problem = await problemOf(port, host);
    if (!problem) return;
    if (Date.now() >= until) throw new Trouble(problem);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function problemOf(port, host) {
  const code = (await answers(port)) ? "EADDRINUSE" : await bindError(port, host);
  if (!code) return undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop that one, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `This account may not open port ${port}. Choose one above 1023: PORT=3000 npm start`;
  return `HOST is "${host}", which is not an address of this machine (${code}). Use 127.0.0.1, or 0.0.0.0 for all of its addresses.`;
}

/** Some systems let a second program bind beside a wildcard listener, so being able to bind is not enough. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "localhost", timeout: 500 });
    const end = (result) => () => {
      socket.destroy();
      resolve(result);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
}

function bindError(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/** A free port of this machine's loopback address. */
export async function freePort() {
  for (let tries = 0; tries < 50; tries++) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST));
    if (!(await bindError(port, "127.0.0.1"))) return port;
  }
  throw new Trouble(`No free port was found between ${FIRST} and ${LAST}. Stop a program that holds many of them.`);
}
