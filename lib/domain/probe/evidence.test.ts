import { expect, it } from "vitest";
import { Evidence } from "./evidence";

const kept = {
  ...{ target: null, request: null, response: null, redirects: [], policy: null, kind: "http", settings: { url: "/" } },
  phases: { dns: null, connect: null, tls: null, firstByte: null, total: 12 },
  ...{ startedAt: "2026-11-20T10:00:00.000Z", finishedAt: "2026-11-20T10:00:00.012Z" },
  ...{ outcome: "error", reason: "policy_blocked", summary: "Blocked", assertions: [] },
};

it("reads what was kept of a run that reached nothing, and what an earlier one called its reason", () => {
  expect(Evidence.parse(kept)).toEqual(kept);
  expect(Evidence.parse({ ...kept, reason: "timeout" }).reason).toBe("timeout");
});

it("reads nothing else as a run", () => {
  expect(Evidence.safeParse({ ...kept, outcome: "green" }).success).toBe(false);
  expect(Evidence.safeParse({ ...kept, phases: {} }).success).toBe(false);
});
