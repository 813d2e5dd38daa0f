import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import { formsOf } from "./forms.test-fixture";

type Say = (text: string | Buffer) => void;

/**
 * A server of no good manners: whatever protocol it is spoken to by, it repeats a secret in every form and place of its
 * answers. It knows the secret, as one that was sent it does.
 */
export async function parrot(secret: () => string, certificate: { cert: string; key: string }) {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    let greeting: NodeJS.Timeout | undefined = setTimeout(() => socket.write(mail("220", secret())), 100);
    socket.on("error", () => {}).once("close", () => clearTimeout(greeting));
    socket.once("data", (first) => {
      clearTimeout(greeting);
      greeting = undefined;
      if (first[0] === 0x16) return encrypted(socket, first, secret, certificate);
      return converse(socket, first, secret);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

function encrypted(socket: Socket, first: Buffer, secret: () => string, certificate: { cert: string; key: string }) {
  socket.pause().unshift(first);
  const secured = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(certificate) });
  secured.on("error", () => {});
  const greeting = setTimeout(() => secured.write(mail("220", secret())), 100);
  secured.once("data", (heard) => {
    clearTimeout(greeting);
    converse(secured, heard, secret);
  });
}

function converse(socket: Socket, first: Buffer, secret: () => string) {
  const say: Say = (text) => socket.write(text);
  const answer = speakerFor(first, secret, say);
  answer(first);
  socket.on("data", answer);
}

/** Who answers what is said first: HTTP, PostgreSQL, Redis or mail. */
function speakerFor(first: Buffer, secret: () => string, say: Say): (heard: Buffer) => void {
  const text = first.toString("latin1");
  if (/^[A-Z]+ \S* HTTP\/1/.test(text)) return (heard) => web(heard.toString("latin1"), secret(), say);
  if (text.startsWith("*")) return (heard) => redis(heard.toString("latin1"), secret(), say);
  if (first[0] === 0) return (heard) => postgres(heard, secret(), say);
  return (heard) => say(mail(/^(EHLO|HELO)/i.test(heard.toString()) ? "250" : "535", secret()));
}

function web(request: string, secret: string, say: Say) {
  const forms = formsOf(secret);
  const first = /^\S+ \S*next/.test(request) ? "HTTP/1.1 200 OK" : "HTTP/1.1 302 Found";
  const body = ["password rejected:", ...forms, `<pre>${request}</pre>`, JSON.stringify({ echo: secret })].join("\n");
  const headers = [
    first,
    `location: /next?q=${encodeURIComponent(secret)}&password=${encodeURIComponent(secret)}#${encodeURIComponent(secret)}`,
    `set-cookie: ${encodeURIComponent(secret)}=x; Path=/${encodeURIComponent(secret)}`,
    `x-echo: ${forms.join(" ")}`,
    `${secret.replace(/\W/g, "")}-named: yes`,
    `content-type: text/plain; note=${JSON.stringify(secret)}`,
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  say(`${headers.join("\r\n")}\r\n\r\n${body}`);
}

const mail = (code: string, secret: string) =>
  code === "250"
    ? `250-depot ${secret}\r\n250-AUTH PLAIN LOGIN\r\n250 ${formsOf(secret).join(" ")}\r\n`
    : `${code} ${formsOf(secret).join(" ")}\r\n`;

function redis(request: string, secret: string, say: Say) {
  for (const _ of request.match(/^\*\d+/gm) ?? [])
    say(request.includes("AUTH") ? `-WRONGPASS ${formsOf(secret).join(" ")}\r\n` : `-NOAUTH ${secret}\r\n`);
}

function postgres(heard: Buffer, secret: string, say: Say) {
  if (heard.readInt32BE(4) === 196_608) return say(message("R", Buffer.from("\0\0\0\nSCRAM-SHA-256\0\0", "latin1")));
  const said = `role refused: ${formsOf(secret).join(" ")}`;
  return say(message("E", Buffer.from(`SFATAL\0VFATAL\0C28P01\0M${said}\0D${secret}\0\0`)));
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.from(`${type}\0\0\0\0`);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
