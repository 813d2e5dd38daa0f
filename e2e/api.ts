import { randomUUID } from "node:crypto";
import { type APIRequestContext, type APIResponse, type BrowserContext, expect, request } from "@playwright/test";
import { BASE, type Login, OWNER } from "./world";

/** The API as a signed-in person's browser calls it. */
export type Api = {
  context: APIRequestContext;
  /** Sends an act and answers what came back; fails the test unless it was accepted. */
  post: <Answer = { id: string }>(path: string, body?: unknown) => Promise<Answer>;
  get: <Answer>(path: string) => Promise<Answer>;
  /** Sends an act and answers the response whatever it is. */
  send: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<APIResponse>;
};

const apis = new Map<string, Promise<Api>>();

/** The API as somebody calls it; signed in once for all stories of a worker. */
export function as(person: Login = OWNER): Promise<Api> {
  const known = apis.get(person.email) ?? signIn(person);
  apis.set(person.email, known);
  return known;
}

/** Gives a browser the session of somebody who signed in. */
export async function lend(browser: BrowserContext, person: Login): Promise<void> {
  const { cookies } = await (await as(person)).context.storageState();
  await browser.addCookies(cookies);
}

/** Signs in without a browser. */
export async function signIn({ email, password }: Login, base = BASE): Promise<Api> {
  const context = await strangerAt(base);
  const { csrfToken } = await (await context.get("/api/auth/csrf")).json();
  await context.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
    maxRedirects: 0,
  });
  const session = await context.get("/api/v1/session");
  expect(session.status(), `${email} signs in`).toBe(200);
  return over(context);
}

/** The API as it is for who is not signed in. */
export const strangerAt = (base: string): Promise<APIRequestContext> =>
  request.newContext({ baseURL: base, extraHTTPHeaders: { origin: base } });

export function over(context: APIRequestContext): Api {
  const send: Api["send"] = (path, body = {}, headers = {}) =>
    context.post(`/api/v1${path}`, { data: body, headers: { "idempotency-key": randomUUID(), ...headers } });
  return {
    context,
    send,
    async post(path, body) {
      const response = await send(path, body);
      expect(response.ok(), `POST ${path}: ${response.status()} ${await response.text()}`).toBe(true);
      return response.json();
    },
    async get(path) {
      const response = await context.get(`/api/v1${path}`);
      expect(response.ok(), `GET ${path}: ${response.status()} ${await response.text()}`).toBe(true);
      return response.json();
    },
  };
}
