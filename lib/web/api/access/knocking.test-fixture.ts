import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { api } from "@/lib/web/api/api";
import type { Cell, Row } from "./row.test-fixture";

/** Every route there is, read from the application itself: one that is added is found here. */
export const routes = [
  ...new Set(api.routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${path}`)),
].map((route) => route.replace("/api/v1", ""));

const entries = async () => {
  const [row] = await db.$queryRaw<{ entries: number }[]>`SELECT count(*)::int AS entries FROM entry`;
  return row?.entries;
};

/** Sends to a route what its row sends, as one of the product's own pages does; `written` says if the record grew. */
export async function knocked(route: string, row: Row, cell: Cell, headers: Record<string, string>) {
  const request = await requestOf(route, row, cell, headers);
  const before = await entries();
  const response = await api.fetch(request, { network: randomUUID() });
  const told = response.headers.get("content-type")?.includes("json");
  const answer: { code?: string; message?: string } = told ? await response.json() : {};
  // A live stream would go on for as long as somebody listens.
  if (!told) await response.body?.cancel();
  return { status: response.status, answer, written: (await entries()) !== before };
}

async function requestOf(route: string, row: Row, cell: Cell, headers: Record<string, string>): Promise<Request> {
  const [method = "", path = ""] = route.split(" ");
  const names: Record<string, string> = {
    ...{ id: cell.deployment, deployment: cell.deployment, system: cell.system, template: cell.template },
    ...{ version: "1", format: "md", ...(await row.names?.(cell)) },
  };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => names[name] ?? randomUUID());
  const query = new URLSearchParams(row.query?.(cell)).toString();
  const body = await row.body?.(cell);
  const raw = typeof body === "string";
  const type = raw ? "application/octet-stream" : "application/json";
  return new Request(`http://localhost:3000/api/v1${filled}?${query}`, {
    method,
    headers: {
      ...{ "sec-fetch-site": "same-origin", "content-type": type, "idempotency-key": randomUUID() },
      ...headers,
    },
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
}
