import { expect, it } from "vitest";
import { runJob } from "./run-job";

const call = (url: string) => ({ kind: "http", settings: { url, status: [200] } });
const job = (url: string, more: Partial<Parameters<typeof runJob>[0]> = {}) =>
  runJob({ run: "a", call: call(url), baseUrl: "https://shop.example.co.uk", trigger: "person", ...more });
const target = (url: string) => job(url).payload.turn?.key;

it("queues runs by target: an address with its port, or the domain that somebody registered", () => {
  expect(target("http://127.0.0.1:8080/health")).toBe("127.0.0.1:8080");
  expect(target("http://127.0.0.1/health")).toBe("127.0.0.1:80");
  expect(target("https://[2001:db8::1]:8443/")).toMatch(/2001:db8::1.*:8443$/);
  expect(target("/health")).toBe("example.co.uk");
  expect(target("https://api.shop.example.co.uk:8443/")).toBe("example.co.uk");
  expect(target("https://depot.test/")).toBe("depot.test");
});

it("gives a target two lanes", () => {
  const lanes = ["a", "b", "c", "d"].map((run) => job("/", { run }).queue);
  expect(new Set(lanes)).toEqual(new Set(["target example.co.uk 0", "target example.co.uk 1"]));
});

it("lets go first what somebody waits for, then what is due, then what must be alone", () => {
  expect(job("/").priority).toBe(0);
  const due = job("/", { trigger: "schedule", runAt: "2026-12-01T21:00:00.000Z" });
  expect(due).toMatchObject({ priority: 1, runAt: "2026-12-01T21:00:00.000Z", key: "run-probe a" });
  const flood = { kind: "http-ratelimit", settings: { url: "/login", limit: 10, windowSec: 60 } };
  expect(job("/", { call: flood })).toMatchObject({ priority: 2, payload: { turn: { alone: true, restMs: 60_000 } } });
});

it("has no lane where no target is known", () => {
  expect(job("/", { baseUrl: null })).toMatchObject({ payload: { turn: null } });
  expect(runJob({ run: "a", call: { kind: "ping", settings: {} }, baseUrl: null, trigger: "person" }).queue).toBe(
    undefined,
  );
});
