import { isIPv6 } from "node:net";
import type { Target } from "../probe";

/** A call that makes a kind reach a target, and every secret it may send there. */
export type Aimed = { settings: Record<string, unknown>; baseUrl: string | null };
type Aim = (at: Target) => Aimed;

const authority = ({ host, port }: Target) => `${isIPv6(host) ? `[${host}]` : host}:${port}`;

/** What is asked by HTTP, of the deployment's own address. */
const byHttp =
  (settings: Record<string, unknown>): Aim =>
  (at) => ({ settings, baseUrl: `http://${authority(at)}` });

const byHost =
  (settings: Record<string, unknown>): Aim =>
  (at) => ({ settings: { ...settings, ...at }, baseUrl: null });

const database = { database: "depot", user: "probe", password: "canary" };
const bearer = { auth: { type: "bearer", secret: "canary" } };

/** How each kind is aimed. A kind that is missing here fails the suites. */
export const AIMS: Readonly<Record<string, Aim>> = {
  dns: (at) => ({
    settings: { records: [{ name: "app.example.org" }], resolvers: [authority(at)], mailDomain: "example.org" },
    baseUrl: null,
  }),
  http: byHttp({ url: "/", follow: true, matches: "^(a+)+$", ...bearer }),
  "http-cookies": byHttp({ urls: ["/", "/login"], session: ["sid"] }),
  "http-cors": byHttp({ url: "/" }),
  "http-delivery": byHttp({ url: "/" }),
  "http-errors": byHttp({ url: "/", hosts: true }),
  "http-exposure": byHttp({ denied: ["/admin"], api: ["/api"], sensitive: true }),
  "http-headers": byHttp({ urls: ["/"] }),
  "http-latency": byHttp({ url: "/", p50Ms: 500, n: 20, warmup: 0, perSecond: 1000 }),
  "http-metrics": byHttp({ url: "/metrics", gapMs: 100, moving: ["up"], ...bearer }),
  "http-ratelimit": byHttp({ url: "/", limit: 2, windowSec: 1 }),
  "http-redirect": (at) => ({ settings: { paths: ["/"], port: at.port }, baseUrl: `https://${authority(at)}` }),
  postgres: byHost({ ...database, minVersion: "15", onlyEncrypted: true, tls: "off" }),
  "postgres-health": byHost({ ...database, maxConnectionsPercent: 80, tls: "off" }),
  "postgres-schema": byHost({ ...database, tables: ["orders"], tls: "off" }),
  redis: byHost({ password: "canary", tls: "off" }),
  smtp: byHost({ security: "none", relayRefused: true, from: "app@example.org", to: "ops@example.org" }),
  "tcp-ports": ({ host, port }) => ({
    settings: { host, open: [port], banner: [{ port, contains: "welcome" }] },
    baseUrl: null,
  }),
  "tls-cert": byHost({}),
  "tls-config": byHost({}),
  websocket: byHttp({ url: "/ws", send: "ping", expect: "pong" }),
};
