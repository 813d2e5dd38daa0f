import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Policy } from "../address";
import { probes } from "../registry";
import { type ProbeWorld, runProbe } from "../run";
import { closedPort, type Listener, loopback, raw } from "../target.test-fixture";
import { AIMS, type Aimed } from "./aim.test-fixture";

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};
const here = async () => ["127.0.0.1"];
const CLOSED: Policy = { allow: [], forbiddenPorts: [] };

type Empty = { name: string; at: number; world: Partial<ProbeWorld> };

/** Worlds in which there is nothing to be seen, over a port that nobody listens on and one that hangs up at once. */
const worlds = (closed: number, hangingUp: Listener): Empty[] => [
  { name: "no name resolves", at: 443, world: { resolve: failing("ENOTFOUND"), policy: CLOSED } },
  { name: "no resolver answers", at: 443, world: { resolve: failing("ESERVFAIL"), policy: CLOSED } },
  { name: "everything is blocked", at: 443, world: { resolve: here, policy: CLOSED } },
  { name: "nothing listens", at: closed, world: { resolve: here, policy: loopback(closed) } },
  { name: "what listens says nothing", at: hangingUp.port, world: { resolve: here, policy: loopback(hangingUp.port) } },
];

/** In these worlds such settings rightly hold: a port that has to be closed is. */
const RIGHTLY: Readonly<Record<string, readonly string[]>> = {
  "tcp-ports": ["nothing listens", "what listens says nothing"],
};

type Json = Record<string, unknown>;

/** Another value in the place of one, or none. */
const bent = (value: unknown, how: number): unknown => {
  if (how === 0) return undefined;
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return how % 7;
  if (Array.isArray(value)) return how % 2 === 0 ? [] : value.slice(0, 1);
  return typeof value === "string" && how % 3 === 0 ? "*" : value;
};

const mutated = (settings: Json, bends: readonly (readonly [number, number])[]): Json => {
  const names = Object.keys(settings);
  const result = { ...settings };
  for (const [at, how] of bends) {
    const name = names[at % names.length];
    if (name === undefined) continue;
    const value = bent(result[name], how);
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
};

/** Settings that go where those of the table go. */
function pointed(settings: Json, { settings: aimed, baseUrl }: Aimed): Aimed {
  const places = ["host", "port", "open", "resolvers"].filter((name) => name in aimed);
  return { settings: { ...settings, ...Object.fromEntries(places.map((name) => [name, aimed[name]])) }, baseUrl };
}

describe.each(Object.entries(probes))("the kind %s in an empty world", (kind, { examples }) => {
  it("is never green, whatever it is told", async () => {
    const empty = worlds(await closedPort(), await raw((socket) => socket.destroy()));
    const aimed = AIMS[kind];
    const base = fc.constantFrom<Json>(
      ...Object.values(examples),
      ...(aimed ? [aimed({ host: "x.test", port: 1 }).settings] : []),
    );
    const bends = fc.array(fc.tuple(fc.nat(20), fc.nat(40)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        base,
        bends,
        fc.constantFrom(...empty),
        fc.boolean(),
        async (settings, how, { name, at, world }, owned) => {
          const point = aimed?.({ host: "depot.test", port: at }) ?? { settings: {}, baseUrl: null };
          const { settings: told, baseUrl } = pointed(mutated(settings, how), point);
          const place = { baseUrl, policy: CLOSED, owned: () => owned, patienceMs: 120, ...world };
          const { verdict } = await runProbe({ kind, settings: told }, place);
          if (RIGHTLY[kind]?.includes(name)) return;
          expect(["fail", "error"], `${name}: ${verdict.summary}`).toContain(verdict.outcome);
          expect(verdict.reason, verdict.summary).not.toBe("internal");
        },
      ),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
