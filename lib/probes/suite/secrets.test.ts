import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { certificate } from "../certificate.test-fixture";
import { probes } from "../registry";
import { runProbe } from "../run";
import { loopback } from "../target.test-fixture";
import { AIMS } from "./aim.test-fixture";
import { betrayal, textsIn } from "./forms.test-fixture";
import { parrot } from "./parrot.test-fixture";

type Json = Record<string, unknown>;
const basic = { auth: { type: "basic", user: "probe", secret: "canary" } };
const inHeader = { auth: { type: "header", header: "x-depot", secret: "canary" } };
const bearer = { auth: { type: "bearer", secret: "canary" } };

/** What plants a secret in each field that takes one, beside how a kind is aimed: a kind that is missing here fails. */
const PLANTED: Readonly<Record<string, readonly Json[]>> = {
  http: [bearer, basic, inHeader, { ...bearer, follow: false, status: [200], contains: "welcome" }],
  "http-latency": [bearer, basic],
  "http-metrics": [bearer, inHeader],
  ...{ postgres: [{}], "postgres-health": [{}], "postgres-schema": [{}], redis: [{}] },
  smtp: [{ security: "tls", auth: { user: "app", password: "canary" } }],
};

const takesSecrets = (kind: string): boolean => {
  const found = (probes as unknown as Record<string, { settings: z.ZodType }>)[kind];
  return (
    found !== undefined && JSON.stringify(z.toJSONSchema(found.settings, { io: "input" })).includes('"secret":true')
  );
};

const authority = certificate({ name: "Test authority" });
const own = certificate({ name: "depot.test", issuer: authority });
let current = "";
let server: Awaited<ReturnType<typeof parrot>>;
beforeAll(async () => {
  server = await parrot(() => current, own);
});
afterAll(() => server.close());

async function shown(kind: string, planted: Json) {
  const { settings, baseUrl } = AIMS[kind]?.({ host: "depot.test", port: server.port }) ?? {
    settings: {},
    baseUrl: null,
  };
  let opened = 0;
  const secret = async () => {
    opened += 1;
    return current;
  };
  const world = { baseUrl, policy: loopback(server.port), resolve: async () => ["127.0.0.1"], trust: authority.cert };
  const call = { kind, settings: { ...settings, ...planted } };
  const { evidence, verdict } = await runProbe(call, { ...world, secret, owned: () => true, patienceMs: 600 });
  return { opened, evidence, verdict };
}

// Of signs that headers take; long enough that it stands in no evidence by chance.
const signs = [..."abcXYZ0189!#$%&'()*+,-./:;<=>?@[]^_`{|}~\"\\"];
const canaryOf = fc.string({ unit: fc.constantFrom(...signs), minLength: 12, maxLength: 40 });

describe("every kind that takes a secret", () => {
  it("is planted with one", () => {
    expect(Object.keys(PLANTED).sort()).toEqual(Object.keys(probes).filter(takesSecrets).sort());
  });
});

describe.each(Object.entries(PLANTED))("the kind %s", (kind, all) => {
  it.each(all.map((planted) => [planted]))("keeps nothing of a secret that comes back to it (%j)", async (planted) => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(canaryOf, async (canary) => {
        current = canary;
        const seen = await shown(kind, planted);
        opened += seen.opened;
        expect(seen.verdict.reason, seen.verdict.summary).not.toBe("config_invalid");
        for (const text of textsIn({ evidence: seen.evidence, verdict: seen.verdict }))
          expect(betrayal(text, canary), text).toBeNull();
      }),
      { numRuns: 8, endOnFailure: true },
    );
    expect(opened).toBeGreaterThan(0);
  });
});
