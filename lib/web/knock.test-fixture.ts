import { randomUUID } from "node:crypto";
import { openSession } from "@/lib/access/sessions";
import { api } from "./api/api";
import { cookies } from "./cookies";
import { seal } from "./ticket";

/** A Cookie header of somebody who has just signed in. */
export const cookieOf = async (person: { id: string }): Promise<string> =>
  `${cookies.sessionToken.name}=${await seal(await openSession(person.id, "Vitest"))}`;

type Knock = {
  cookie?: string;
  body?: string | Uint8Array | object;
  headers?: Record<string, string>;
  method?: string;
};

/** A request to the API as this site's own page makes it; a body makes it a POST. */
export async function knock(path: string, { cookie = "", body, headers = {}, method }: Knock = {}) {
  const request = new Request(`http://localhost:3000/api/v1${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      cookie,
      "sec-fetch-site": "same-origin",
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
      ...headers,
    },
    ...(body === undefined ? {} : { body: bodyOf(body) }),
  });
  const response = await api.fetch(request, { network: "test" });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const bodyOf = (body: string | Uint8Array | object): string | Uint8Array<ArrayBuffer> =>
  typeof body === "string" ? body : body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
