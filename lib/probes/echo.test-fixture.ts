import { once } from "node:events";
import type { RequestListener } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:tls";
import { onTestFinished } from "vitest";
import { certificate } from "./certificate.test-fixture";
import { raw } from "./target.test-fixture";

/** A value in the forms in which a server may give it back. */
export const formsOf = (value: string): string[] => {
  const escaped = JSON.stringify(value).slice(1, -1);
  const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/=+$/, "");
  const encoded = [base64(value), base64(`probe:${value}`), base64(`\0probe\0${value}`)];
  const rest = [Buffer.from(value).toString("base64url"), Buffer.from(value).toString("hex")];
  const twice = JSON.stringify(escaped).slice(1, -1);
  return [...new Set([value, escaped, twice, encodeURIComponent(value), ...encoded, ...rest])];
};

/** Gives back whatever lets somebody in: in headers, text, JSON, a redirect, and encoded. */
export const webEcho: RequestListener = ({ url = "", headers }, answer) => {
  const { authorization = "", "x-key": key = "" } = headers;
  const [scheme, shown = ""] = authorization.split(/ (.*)/s);
  const value = scheme === "Basic" ? Buffer.from(shown, "base64").toString() : shown || String(key);
  const inHeader = encodeURIComponent(value);
  if (url === "/redirect") return answer.writeHead(302, { location: `/text?token=${inHeader}` }).end();
  answer.writeHead(200, {
    "x-echo": inHeader,
    "x-raw": Buffer.from(value)
      .toString("latin1")
      .replace(/[^ -~]/g, "?"),
  });
  if (url === "/json") return answer.end(JSON.stringify({ value, inside: { authorization, value } }));
  if (url === "/metrics") return answer.end(`up{secret="${value.replace(/["\\\n]/g, "\\$&")}"} 1\n`);
  if (url === "/forms") return answer.end(formsOf(value).join("\n"));
  return answer.end(`You sent ${authorization} and ${key}: ${value}`);
};

type Echo = { port: number; heard: () => string };

/** A Redis that asks for a password and repeats the one it is given. */
export async function redisEcho(): Promise<Echo> {
  let heard = "";
  const { port } = await raw((socket) => {
    socket.on("data", (bytes) => {
      heard += bytes;
      const said = bytes.toString().replace(/[\r\n]+/g, " ");
      socket.write(/AUTH/i.test(said) ? `-WRONGPASS not ${said}\r\n` : "-NOAUTH Authentication required.\r\n");
    });
  });
  return { port, heard: () => heard };
}

/** A mail server that speaks TLS from the first byte and repeats what it is logged in with; `ca` is its authority, PEM. */
export async function mailEcho(): Promise<Echo & { ca: string }> {
  let heard = "";
  const issuer = certificate({ name: "Echo authority" });
  const { cert, key } = certificate({ name: "127.0.0.1", issuer });
  const open = new Set<Socket>();
  const server = createServer({ cert, key }, (socket) => {
    open.add(socket.on("error", () => {}));
    socket.write("220 echo.example.org ESMTP\r\n");
    socket.on("data", (bytes) => {
      heard += bytes;
      const said = bytes.toString().replace(/[\r\n]+/g, " ");
      const greets = /^(EHLO|HELO)/i.test(said);
      socket.write(greets ? "250-echo.example.org\r\n250 AUTH PLAIN LOGIN\r\n" : `535 5.7.8 not ${said}\r\n`);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  // Safe: a server that listens on a port has an address with one.
  return { port: (server.address() as AddressInfo).port, heard: () => heard, ca: issuer.cert };
}
