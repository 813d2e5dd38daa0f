// Written by `npm run registries`. To add an entry, add a file.
import dns from "./kinds/dns";
import heartbeat from "./kinds/heartbeat";
import http from "./kinds/http";
import httpCookies from "./kinds/http-cookies";
import httpCors from "./kinds/http-cors";
import httpDelivery from "./kinds/http-delivery";
import httpErrors from "./kinds/http-errors";
import httpExposure from "./kinds/http-exposure";
import httpHeaders from "./kinds/http-headers";
import httpLatency from "./kinds/http-latency";
import httpMetrics from "./kinds/http-metrics";
import httpRatelimit from "./kinds/http-ratelimit";
import httpRedirect from "./kinds/http-redirect";
import postgres from "./kinds/postgres";
import postgresHealth from "./kinds/postgres-health";
import postgresSchema from "./kinds/postgres-schema";
import redis from "./kinds/redis";
import smtp from "./kinds/smtp";
import tcpPorts from "./kinds/tcp-ports";
import tlsCert from "./kinds/tls-cert";
import tlsConfig from "./kinds/tls-config";
import websocket from "./kinds/websocket";

export const probes = { dns, heartbeat, http, "http-cookies": httpCookies, "http-cors": httpCors, "http-delivery": httpDelivery, "http-errors": httpErrors, "http-exposure": httpExposure, "http-headers": httpHeaders, "http-latency": httpLatency, "http-metrics": httpMetrics, "http-ratelimit": httpRatelimit, "http-redirect": httpRedirect, postgres, "postgres-health": postgresHealth, "postgres-schema": postgresSchema, redis, smtp, "tcp-ports": tcpPorts, "tls-cert": tlsCert, "tls-config": tlsConfig, websocket };
