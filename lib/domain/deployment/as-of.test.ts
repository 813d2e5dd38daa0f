import { expect, it } from "vitest";
import { asOf } from "./as-of";
import { evolve } from "./fold";
import { anna, Story } from "./sample.test-fixture";

const asked = (...ends: (string | null)[]) => {
  const story = new Story();
  for (const expires of ends) {
    story.tell(anna, { type: "waiver.asked", item: "i4", accepts: "as-it-is", reason: "no host", expires });
  }
  return story.deployment;
};
const noon = "2025-11-28T12:00:00.000Z";
const one = "2025-11-28T13:00:00.000Z";

it("a deployment in which nothing came to its end is the very same one", () => {
  const deployment = asked(noon, null);
  expect(asOf(deployment, "2025-11-28T11:59:59.999Z")).toBe(deployment);
  const past = asked("2025-11-28T10:01:30.000Z");
  expect(asOf(past, one)).toBe(past);
});

it("is read for the last end that was reached, and the same reading serves until the next", () => {
  const deployment = asked(one, noon);
  const reading = asOf(deployment, "2025-11-28T12:30:00.000Z");
  expect(reading).toEqual({ ...deployment, now: noon });
  expect(asOf(deployment, "2025-11-28T12:45:00.000Z")).toBe(reading);
  expect(asOf(deployment, one)).toMatchObject({ now: one });
});

it("is not moved by an entry whose moment is not known yet", () => {
  const deployment = asked(one);
  const by = deployment.lastBy;
  const fact = { type: "no-go.declared" as const, reason: "the bank is closed" };
  const next = evolve(asOf(deployment, one), { stream: "d1", seq: 9, at: "infinity", by, fact });
  expect(next).toMatchObject({ seq: 9, at: "infinity", now: one });
});
