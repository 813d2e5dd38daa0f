import { expect, it } from "vitest";
import { anna, bob, cora, dan, launching, refused, Story } from "../sample.test-fixture";
import { closeReview } from "./reviewing";

const review = { finding: "not-justified", comment: "It could have waited" } as const;
const broken = () =>
  new Story().tell(dan, { type: "go.forced", reason: "down", blockers: ["“Deploy” is open"], skipped: [] });

it("is closed once, by a release manager or above who did not break it", () => {
  const story = broken();
  expect(refused(() => closeReview(story.deployment, dan, review))).toBe(
    "Dan Lind broke the glass, so somebody else reviews it.",
  );
  expect(refused(() => closeReview(story.deployment, anna, review))).toContain("To review a break-glass takes");
  expect(closeReview(story.deployment, cora, review)).toEqual([{ type: "review.closed", ...review }]);
  story.tell(cora, { type: "review.closed", ...review });
  expect(closeReview(story.deployment, cora, review)).toEqual([]);
  expect(refused(() => closeReview(story.deployment, cora, { ...review, finding: "justified" }))).toBe(
    "Cora Stone reviewed it already and found it not justified: “It could have waited”.",
  );
  const other = { ...bob, account: "owner" } as const;
  expect(refused(() => closeReview(story.deployment, other, review))).toContain("reviewed it already");
});

it("is owed by no launch that was called", () => {
  expect(refused(() => closeReview(launching().deployment, cora, review))).toContain("Nobody broke the glass");
});
