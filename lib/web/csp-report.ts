import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "./log";

const MOST = 16 * 1024;
const PER_MINUTE = 20;

let minute = 0;
let count = 0;

/** Takes what browsers report of pages that tried to load something they may not; some of it is logged. */
export function cspReport(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MOST) chunks.push(chunk);
  });
  request.on("end", () => {
    if (size <= MOST && mayLog())
      log.warn({ report: Buffer.concat(chunks).toString("utf8") }, "content security policy");
    response.writeHead(204, { "Cache-Control": "no-store" }).end();
  });
}

function mayLog(): boolean {
  const now = Math.floor(Date.now() / 60_000);
  if (now !== minute) count = 0;
  minute = now;
  count += 1;
  return count <= PER_MINUTE;
}
