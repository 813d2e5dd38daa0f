import { expect, it } from "vitest";
import { anna, bob, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, critical, grants } from "./asked.test-fixture";
import { overtakenWords } from "./overtaken-words";

const moves = (story: Story, target = "2.0.0") =>
  story.tell(dan, { type: "target.changed", target, digest: null, reason: "A fix came." });
const lapses = ({ deployment }: Story) =>
  deployment.waivers.map(({ lapsed }) => lapsed && [lapsed.by.id, lapsed.target]);
const words = ({ deployment }: Story) => deployment.waivers.map(overtakenWords);

it("lapses when another version is to be released, once, and says for which it was granted", () => {
  const story = new Story();
  grants(story, asks(story), dan);
  expect(lapses(story)).toEqual([null]);
  expect(lapses(moves(story))).toEqual([["dan", "1.0.0"]]);
  expect(lapses(moves(story, "3.0.0"))).toEqual([["dan", "1.0.0"]]);
  expect(words(story)).toEqual(["granted for 1.0.0; the version changed since"]);
  const excluded = critical();
  grants(excluded, asks(excluded, { item: "i6", accepts: "not-applicable" }), bob);
  expect(lapses(moves(excluded))).toEqual([["dan", "1.0.0"]]);
});

it("does not lapse where nobody decided on it, where it was withdrawn, or where it had ended before", () => {
  const waiting = new Story();
  asks(waiting);
  expect(lapses(moves(waiting))).toEqual([null]);
  expect(words(waiting)).toEqual([
    "overtaken: the item or the version changed, or the time was up, before anybody decided",
  ]);
  const answered = new Story();
  grants(answered, asks(answered), dan).ticks(cora, "i4");
  expect(lapses(moves(answered))).toEqual([null]);
  expect(words(answered)).toEqual(["granted, then overtaken: the item changed since"]);
  const expired = new Story();
  grants(expired, asks(expired, { expires: "2025-11-28T10:03:30.000Z" }), dan);
  expect(lapses(moves(expired))).toEqual([null]);
  const withdrawn = new Story();
  grants(withdrawn, asks(withdrawn), dan).tell(anna, {
    type: "waiver.withdrawn",
    waiver: 2,
    reason: "A host was found",
  });
  expect(lapses(moves(withdrawn))).toEqual([null]);
});
