import type { ServerResponse } from "node:http";
import { plainHeaders } from "./headers";
import { verifier } from "./verifiers";

/** Shows the verifier of bundles, to anybody: the same file that goes into each of them. It says itself what may run in it. */
export function verifyPage(response: ServerResponse): void {
  const page = verifier("verify.html");
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page.toString("utf8"))?.[1] ?? "default-src 'none'";
  response.writeHead(200, {
    ...plainHeaders,
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "Cache-Control": "no-cache",
  });
  response.end(page);
}
