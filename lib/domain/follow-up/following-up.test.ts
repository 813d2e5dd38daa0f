import { describe, expect, it } from "vitest";
import { anna, cora, dan, launching, person, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { describeFollowUp } from "./describe-follow-up";
import { followUpViews } from "./follow-up-view";
import { assignFollowUp, closeFollowUp, noteFollowUp } from "./following-up";

const viewer = person("vera", "viewer");
const eve = { id: "eve", name: "Eve Ray" };
const found = { type: "follow-up.found", item: "i1", run: null, text: "The log is loud" } as const;

/** Go was called, and one thing was found. */
function noted() {
  const story = launching().tell(anna, found);
  return { story, followUp: story.deployment.seq };
}

describe("noting a follow-up", () => {
  it("is for what is found after go, about an item or about the whole, also once it is closed", () => {
    const { deployment } = launching();
    expect(noteFollowUp(deployment, anna, { item: "i1", text: "The log is loud" })).toEqual([found]);
    const closed = launching().tell(dan, { type: "deployment.closed", outcome: "partial", reason: "half of it" });
    expect(noteFollowUp(closed.deployment, anna, { item: null, text: "Costs" })).toHaveLength(1);
  });

  it("is one however often it is sent, and another by another person or for another item", () => {
    const { deployment } = noted().story;
    expect(noteFollowUp(deployment, anna, { item: "i1", text: "The log is loud" })).toEqual([]);
    expect(noteFollowUp(deployment, anna, { item: "i3", text: "The log is loud" })).toHaveLength(1);
    expect(noteFollowUp(deployment, anna, { item: "i1", text: "Another" })).toHaveLength(1);
    expect(noteFollowUp(deployment, cora, { item: "i1", text: "The log is loud" })).toHaveLength(1);
    const { story, followUp } = noted();
    story.tell(dan, { type: "follow-up.closed", followUp, comment: "It was the cache" });
    expect(noteFollowUp(story.deployment, anna, { item: "i1", text: "The log is loud" })).toHaveLength(1);
  });

  it("is refused before go, of an item there is not, and to a viewer", () => {
    const { deployment } = launching();
    expect(refused(() => noteFollowUp(new Story().deployment, anna, { item: null, text: "Costs" }))).toBe(
      "Go was not called yet: answer the item itself, or add an item to this deployment.",
    );
    expect(refused(() => noteFollowUp(deployment, anna, { item: "i99", text: "Costs" }))).toContain("not part of");
    expect(refused(() => noteFollowUp(deployment, viewer, { item: null, text: "Costs" }))).toContain("takes a member");
  });
});

describe("a follow-up", () => {
  it("is given to somebody, and to another one after that", () => {
    const { story, followUp } = noted();
    const facts = assignFollowUp(story.deployment, anna, { followUp, owner: eve });
    expect(facts).toEqual([{ type: "follow-up.assigned", followUp, owner: eve }]);
    story.tell(anna, ...facts);
    expect(story.deployment.followUps[0]?.owner).toEqual(eve);
    expect(assignFollowUp(story.deployment, anna, { followUp, owner: eve })).toEqual([]);
    expect(assignFollowUp(story.deployment, anna, { followUp, owner: cora })).toHaveLength(1);
    expect(refused(() => assignFollowUp(story.deployment, viewer, { followUp, owner: cora }))).toContain("a member");
  });

  it("is closed by its owner or a release manager, once", () => {
    const { story, followUp } = noted();
    const close = (who: typeof anna, comment = "It was the cache") =>
      closeFollowUp(story.deployment, who, { followUp, comment });
    expect(refused(() => close(anna))).toBe("Its owner or a release manager closes a follow-up. Ask one of them.");
    expect(close(dan)).toEqual([{ type: "follow-up.closed", followUp, comment: "It was the cache" }]);
    story.tell(dan, { type: "follow-up.assigned", followUp, owner: { id: anna.id, name: anna.name } });
    expect(
      refused(() => closeFollowUp(story.deployment, { ...anna, account: "viewer" }, { followUp, comment: "x" })),
    ).toBe("Its owner or a release manager closes a follow-up. Ask one of them.");
    story.tell(anna, ...close(anna));
    expect(story.deployment.followUps[0]?.closed).toMatchObject({ by: { id: "anna" }, comment: "It was the cache" });
    expect(close(anna)).toEqual([]);
    expect(refused(() => close(anna, "Something else"))).toBe("Anna Kovács closed this follow-up already.");
    expect(refused(() => close(dan))).toBe("Anna Kovács closed this follow-up already.");
    expect(refused(() => assignFollowUp(story.deployment, dan, { followUp, owner: eve }))).toBe(
      "Anna Kovács closed this follow-up already.",
    );
  });

  it("has to be there", () => {
    const { deployment } = noted().story;
    expect(refused(() => closeFollowUp(deployment, dan, { followUp: 2, comment: "x" }))).toContain("no such follow-up");
  });

  it("is one of several, and each fact about one leaves the others as they are", () => {
    const { story, followUp } = noted();
    story.tell(anna, { ...found, item: null, text: "Costs" });
    story.tell(dan, { type: "follow-up.closed", followUp, comment: "It was the cache" });
    expect(story.deployment.followUps.map(({ closed }) => closed?.comment)).toEqual(["It was the cache", undefined]);
  });

  it("is shown with the words of its item, also of one that is gone, and says who may close it", () => {
    const { story } = noted();
    story.tell(anna, { ...found, item: null, text: "Costs" }, { ...found, item: "i99" });
    const { deployment } = story;
    expect(followUpViews(deployment, dan).map(({ about, mayClose }) => [about, mayClose])).toEqual([
      ["Database created", true],
      [null, true],
      [null, true],
    ]);
    const before = { template: deployment.template, checklist: deployment.checklist, policy: deployment.policy };
    const upgraded = { ...(deployment.go ?? expect.fail()), reason: "better", before };
    const without = { ...deployment, checklist: { ...deployment.checklist, items: [] }, upgrades: [upgraded] };
    expect(followUpViews(without, null)[0]).toMatchObject({ about: "Database created", mayClose: false });
    expect(followUpViews(deployment, anna)[0]?.mayClose).toBe(false);
    story.tell(dan, { type: "follow-up.closed", followUp: deployment.seq, comment: "It was the cache" });
    expect(followUpViews(story.deployment, dan)[2]?.mayClose).toBe(false);
  });
});

it("is told in a sentence, found about something or about the whole", () => {
  const [followUp] = noted().story.deployment.followUps;
  expect(describeFollowUp(found, undefined, "“X”")).toBe("noted to follow up on “X”: “The log is loud”");
  expect(describeFollowUp({ ...found, item: null }, undefined, "an item")).toBe(
    "noted to follow up: “The log is loud”",
  );
  const assigned = { type: "follow-up.assigned", followUp: 1, owner: eve } as const;
  expect(describeFollowUp(assigned, followUp, "")).toBe("gave the follow-up “The log is loud” to Eve Ray");
  expect(describeFollowUp({ type: "follow-up.closed", followUp: 1, comment: "Mended" }, undefined, "")).toBe(
    "closed the follow-up something: “Mended”",
  );
});
