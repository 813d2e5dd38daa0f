import { randomInt } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { readDeployment } from "@/lib/db/deployments";
import { stageStates } from "@/lib/domain/signoff/stages";
import { answering, chanceOf, type Outcome, plays, sent, signing } from "./acts.test-fixture";
import { type Crowd, crowded, expectTrue, FINAL, holding, prepared, TECHNICAL } from "./crowd.test-fixture";
import type { WebProcess } from "./web-process.test-fixture";

let crowd: Crowd;
beforeAll(async () => {
  crowd = await crowded();
});

const places: [string, () => readonly [WebProcess, WebProcess]][] = [
  ["one process", () => [crowd.here, crowd.here]],
  ["two processes", () => [crowd.here, crowd.there]],
];

const refusals = (outcomes: readonly Outcome[]) => outcomes.flatMap(({ refused }) => refused);
const written = (outcomes: readonly Outcome[]) => outcomes.map(({ acknowledged }) => acknowledged.length);

/** How many signatures were acknowledged. */
const signatures = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ acknowledged }) => acknowledged[0]?.type === "role.signed").length;

describe.each(places)("at once in %s", (_, both) => {
  /** A deployment as both processes know it, so that each begins with what the other will make untrue. */
  const shownIn = async (deployment: string) => {
    for (const place of both()) await place.readDeployment(deployment);
    return readDeployment(deployment);
  };

  it("fifty people tick, un-tick, sign and withdraw: no signature is for another state, no act lost or doubled", async () => {
    const seed = randomInt(2 ** 31);
    const chance = chanceOf(seed);
    const deployment = await prepared(crowd);
    const { seq } = await shownIn(deployment);
    const [one, other] = both();
    const wave = () =>
      crowd.people.map((person, n) => {
        const where = n % 2 === 0 ? { home: one, twin: other } : { home: other, twin: one };
        return plays(person, { deployment, turns: 3, chance, ...where });
      });
    const outcomes: Outcome[] = [];
    // Most signatures come too late in such a crowd: it goes on until some were given.
    for (let waves = 0; waves < 20 && signatures(outcomes) < 10; waves += 1)
      outcomes.push(...(await Promise.all(wave())).flat());
    await expectTrue(deployment, outcomes, seq, `seed ${seed}`);
    const codes = refusals(outcomes).map(({ code, message }) => code ?? message);
    expect(codes.filter((code) => !["stale", "conflict", "unavailable"].includes(code))).toEqual([]);
    // Where nothing collided and nobody signed, nothing was shown.
    expect(codes, `seed ${seed}`).toContain("stale");
    expect(signatures(outcomes), `seed ${seed}`).toBeGreaterThanOrEqual(10);
  });

  it("two sign as the last approver: one is counted, the other is told who was faster", async () => {
    for (let round = 0; round < 3; round += 1) {
      const deployment = await prepared(crowd, TECHNICAL);
      const shown = await shownIn(deployment);
      const act = signing(shown, FINAL);
      const [one, other] = both();
      const outcomes = await Promise.all([
        sent(holding(crowd, [FINAL], 0), act, one),
        sent(holding(crowd, [FINAL], 1), act, other),
      ]);
      expect(written(outcomes).toSorted()).toEqual([0, 1]);
      expect(refusals(outcomes)).toMatchObject([
        { code: "conflict", message: expect.stringMatching(`${FINAL} has approved already \\(Person \\d+\\)`) },
      ]);
      expect(await expectTrue(deployment, outcomes, shown.seq)).toHaveLength(1);
    }
  });

  it("two sign for two roles: both are counted, and where they are one person only the first", async () => {
    const [devOps, database] = TECHNICAL;
    const signers = [devOps, database].map((role) => holding(crowd, [role]));
    const twice = holding(crowd, [devOps, database]);
    for (const [people, counted] of [
      [signers, [1, 1]],
      [
        [twice, twice],
        [0, 1],
      ],
    ] as const) {
      const deployment = await prepared(crowd);
      const shown = await shownIn(deployment);
      const sending = [devOps, database].map((role, n) => {
        const place = both()[n] ?? crowd.here;
        return sent(people[n] ?? twice, signing(shown, role), place);
      });
      const outcomes = await Promise.all(sending);
      expect(written(outcomes).toSorted()).toEqual(counted);
      await expectTrue(deployment, outcomes, shown.seq);
    }
  });

  it("one signs while another un-ticks or excludes an item: the signature is for the state before that, or there is none", async () => {
    const deployment = await prepared(crowd);
    const { seq } = await shownIn(deployment);
    const [role] = TECHNICAL;
    const [signer, [one, other]] = [holding(crowd, [role]), both()];
    const all: Outcome[] = [];
    let signed = 0;
    const ROUNDS = 40;
    // The pause follows what was faster, so that the two keep meeting.
    for (let round = 0, pause = 4; round < ROUNDS; round += 1) {
      const shown = await shownIn(deployment);
      const item = `i${(round % 10) + 1}`;
      const outcomes = await Promise.all([
        sent(signer, signing(shown, role), one),
        after(pause).then(() =>
          sent(crowd.rita, answering(shown, item, round % 2 === 0 ? "untick" : "exclude"), other),
        ),
      ]);
      const [signature] = written(outcomes);
      signed += signature ?? 0;
      pause = Math.max(0, pause + (signature ? -1 : 1));
      const met = await readDeployment(deployment);
      expect(stageStates(met)[0]?.roles[0]?.standing).not.toBe("approved");
      all.push(...outcomes, await sent(crowd.rita, answering(met, item, "tick"), one));
    }
    await expectTrue(deployment, all, seq);
    expect([signed > 0, signed < ROUNDS]).toEqual([true, true]);
  });
});
