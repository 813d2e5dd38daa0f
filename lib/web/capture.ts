import type { ServerResponse } from "node:http";

/**
 * Holds back what is written to a response until it ends: `whole(body)` then sends it or something in its place. Nothing
 * else about the response changes; its status and headers can still be read and set until then.
 */
export function capture(response: ServerResponse, whole: (body: Buffer, send: (body: Buffer) => void) => void): void {
  const { writeHead, write, end, flushHeaders } = response;
  const chunks: Buffer[] = [];
  const keep = (chunk: unknown, encoding?: unknown) => {
    if (typeof chunk === "string") chunks.push(Buffer.from(chunk, encodingOf(encoding)));
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const send = (body: Buffer) => {
    Object.assign(response, { writeHead, write, end, flushHeaders });
    response.end(body);
  };
  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      for (const [name, value] of Object.entries(Object(rest.at(-1)))) response.setHeader(name, String(value));
      return response;
    },
    write(chunk: unknown, ...rest: unknown[]) {
      keep(chunk, rest[0]);
      for (const done of rest) if (typeof done === "function") done();
      return true;
    },
    end(chunk?: unknown, ...rest: unknown[]) {
      keep(chunk, rest[0]);
      whole(Buffer.concat(chunks), send);
      return response;
    },
  });
}

const encodingOf = (encoding: unknown): BufferEncoding =>
  typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
