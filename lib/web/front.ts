import { randomBytes } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { env } from "@/lib/env";
import { api } from "./api/api";
import { cspReport } from "./csp-report";
import { pageHeaders, pagePolicy } from "./headers";
import { NETWORK, PATH } from "./marks";
import { networkOf } from "./network";
import { showRunPage } from "./run-pages";
import { verifyPage } from "./verify-page";

const LONGEST_ADDRESS = 4096;
/** What only a proxy of ours or Next itself may say; nobody else is believed. */
const UNBELIEVED = /^(x-forwarded-|forwarded$|x-middleware-|x-nonce$|x-countersign-|content-security-policy)/;

type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers every request: the API by itself, and everything else by Next with the headers of a page. */
export function frontOf(pages: Pages): RequestListener {
  const listenForApi = getRequestListener((request, { incoming }) =>
    // Safe: this server speaks HTTP/1.1 only.
    api.fetch(request, { network: networkOf(incoming as IncomingMessage) }),
  );
  return (request, response) => {
    const url = request.url ?? "";
    if (!/^\/(?![/\\])/.test(url)) return refuse(response, 400, "Ask for a path of this server.");
    if (url.length > LONGEST_ADDRESS) return refuse(response, 414, "This address is too long.");
    if (/^\/api\/v1(\/|\?|$)/.test(url)) return void listenForApi(request, response);
    if (url === "/api/csp-report") return cspReport(request, response);
    void showPage(pages, request, response);
  };
}

/** A plain answer of last resort. */
export function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" });
  response.end(`${message}\n`);
}

async function showPage(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (/^\/verify(\?|$)/.test(request.url ?? "")) return verifyPage(response);
  const nonce = randomBytes(16).toString("base64");
  for (const name of Object.keys(request.headers)) if (UNBELIEVED.test(name)) delete request.headers[name];
  // From the policy in the request Next takes the nonce for the scripts it writes.
  Object.assign(request.headers, {
    "content-security-policy": pagePolicy(nonce),
    "x-nonce": nonce,
    [PATH]: request.url,
    [NETWORK]: networkOf(request),
  });
  for (const [name, value] of Object.entries(pageHeaders(nonce))) response.setHeader(name, value);
  keepNothing(request, response);
  if (!env.COUNTERSIGN_DEV && (await showRunPage(request, response, { nonce, render: pages }))) return;
  await pages(request, response);
}

/** Only files named after their content may be kept; of a page Next would say otherwise. */
function keepNothing({ url }: IncomingMessage, response: ServerResponse): void {
  if (url?.startsWith("/_next/static/")) return;
  const writeHead = response.writeHead.bind(response);
  Object.assign(response, {
    writeHead(status: number, ...rest: []) {
      response.setHeader("Cache-Control", "no-store");
      return writeHead(status, ...rest);
    },
  });
}
