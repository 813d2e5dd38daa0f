import { describe, expect, it } from "vitest";
import type { Observed } from "@/lib/domain/probe/evidence";
import { demandOwned } from "./demand-owned";
import type { Probe } from "./probe";
import { probes } from "./registry";
import { runProbe } from "./run";

const seen = { policy: null } as unknown as Observed;
const host = "app.shop.example";
const reached = (addresses: string[], more: object = {}) => ({
  ...{ host, addresses },
  grounds: { allow: [], forbiddenPorts: [], own: [], host, ...more },
});
const nobodys = { owned: () => false };
const allow = [{ address: "127.0.0.0/8", ports: [443] }];

describe("what asks more than a visitor would", () => {
  it("goes to no host that nobody has shown to be theirs, and says what to do", () => {
    expect(() => demandOwned(reached(["203.0.113.7"], nobodys), 443, seen)).toThrow(
      /asks more of app\.shop\.example than a visitor would.*Claim its domain/,
    );
    expect(seen.policy).toMatchObject({ decision: "blocked" });
  });

  it.each([
    ["asks no more than a visitor", reached(["203.0.113.7"])],
    ["is shown to be theirs", reached(["203.0.113.7"], { owned: (name: string) => name === host })],
    ["was opened by an owner", reached(["127.0.0.1"], { ...nobodys, allow })],
  ])("goes where it %s", (_, way) => {
    expect(demandOwned(way, 443, seen)).toBe(way);
  });

  it("goes nowhere where one address of the name alone was opened, or another port", () => {
    expect(() => demandOwned(reached(["127.0.0.1", "203.0.113.7"], { ...nobodys, allow }), 443, seen)).toThrow();
    expect(() => demandOwned(reached(["127.0.0.1"], { ...nobodys, allow }), 80, seen)).toThrow();
  });
});

// Safe: each kind is only given settings of its own.
const kinds = Object.entries(probes as unknown as Record<string, Probe<unknown, unknown>>);

/** An example of each kind that asks more than a visitor would. */
const ACTIVE = kinds.flatMap(([kind, { active, examples, settings }]) => {
  const found = Object.values(examples).find((example) => active?.(settings.parse(example)));
  return found ? [[kind, found] as const] : [];
});

describe("a run of such a probe", () => {
  const world = {
    ...{ baseUrl: `https://${host}`, policy: { allow: [], forbiddenPorts: [] } },
    resolve: async () => ["93.184.215.14"],
    secret: async () => "something",
  };

  it.each(ACTIVE)("%s is blocked before anything is dialled, unless the host is ours", async (kind, settings) => {
    for (const owned of [undefined, () => false]) {
      const { verdict, evidence } = await runProbe({ kind, settings }, { ...world, ...(owned && { owned }) });
      expect(verdict).toMatchObject({ outcome: "error", reason: "policy_blocked" });
      expect(verdict.summary).toContain("Claim its domain");
      expect(evidence.phases.connect).toBeNull();
    }
  });

  it("is one of every kind that can ask so much", () => {
    expect(ACTIVE.map(([kind]) => kind)).toEqual(kinds.filter(([, { active }]) => active).map(([kind]) => kind));
  });
});
