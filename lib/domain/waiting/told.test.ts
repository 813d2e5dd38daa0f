import { describe, expect, it } from "vitest";
import { anna, BEFORE_GO, bob, checklist, cora, dan, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { told } from "./told";

const texts = (story: Story, reader: typeof anna) => told(story.deployment, reader).map(({ text }) => text);
const scan = { name: "scan.pdf", media: "application/pdf", bytes: 9, sha256: "a".repeat(64) };

describe("told", () => {
  it("is nothing while nobody did anything that concerns the reader", () => {
    expect(texts(ready(), anna)).toEqual([]);
  });

  it("names who went ahead without a role to its holders, and to nobody else", () => {
    const skipped = [{ stage: "technical", role: "DevOps Engineer" }];
    const story = new Story().tell(dan, { type: "go.forced", reason: "Customers wait", blockers: ["x"], skipped });
    expect(told(story.deployment, anna)).toEqual([
      {
        at: story.deployment.at,
        text: "Dan Lind broke the glass and went ahead without DevOps Engineer: “Customers wait”",
        about: { stage: "technical", role: "DevOps Engineer" },
      },
    ]);
    expect(texts(story, bob)).toEqual([]);
    expect(texts(story, dan)).toEqual([]);
    story.tell(cora, { type: "review.closed", finding: "not-justified", comment: "They could have waited" });
    expect(texts(story, dan)).toEqual(["Cora Stone found your break-glass not justified: “They could have waited”"]);
  });

  it("says since when a signature no longer counts", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i1", reason: "look again" });
    const [first] = told(story.deployment, anna);
    expect(first).toMatchObject({
      at: story.deployment.answers["i1"]?.at,
      text: "Your signature as DevOps Engineer is stale: “Database created” (done, now open)",
      about: { stage: "technical", role: "DevOps Engineer" },
    });
    const more = checklist.items.find(({ id }) => id === "i1") ?? expect.fail();
    const added = ready().tell(dan, { type: "item.added", item: { ...more, id: "a1", origin: "added" }, after: "i1" });
    expect(told(added.deployment, anna)[0]?.at).toBe(added.deployment.at);
    const moved = ready().tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "a fix" });
    expect(told(moved.deployment, bob)[0]).toMatchObject({
      at: moved.deployment.at,
      text: "Your signature as Security Engineer is stale: the version to be released changed from 1.0.0 to 1.0.1 and “Headers set” (done, now open)",
    });
  });

  it("lets whoever opened it hear who stops it", () => {
    const story = new Story()
      .ticks(cora, ...BEFORE_GO)
      .signs(anna, "technical", "DevOps Engineer", "reject", "No backup")
      .tell(dan, { type: "no-go.declared", reason: "Not tonight" });
    expect(texts(story, cora)).toEqual([
      "Dan Lind declared NO-GO: “Not tonight”",
      "Anna Kovács rejected as DevOps Engineer: “No backup”",
    ]);
    expect(texts(story, dan)).toEqual([]);
    const own = new Story().tell(cora, { type: "no-go.declared", reason: "Not tonight" });
    expect(texts(own, cora)).toEqual([]);
  });

  it("tells a signer what was entered in their name, and who entered it what became of it", () => {
    const paper = {
      ...{ type: "paper.entered" as const, stage: "technical", role: "DevOps Engineer", decision: "approve" as const },
      ...{ comment: null, signer: { id: anna.id, name: anna.name }, meaning: "Reviewed." },
      ...{ signedOn: "2025-11-28", scan, scope: null, stateHash: "b".repeat(64) },
    };
    const story = new Story().ticks(cora, ...BEFORE_GO).tell(cora, paper);
    const { seq } = story.deployment;
    expect(texts(story, anna)).toEqual(["Cora Stone entered a signature on paper in your name, as DevOps Engineer"]);
    const refused = new Story()
      .ticks(cora, ...BEFORE_GO)
      .tell(cora, paper)
      .tell(bob, { type: "paper.refused", paper: seq, reason: "Not her hand" });
    expect(texts(refused, cora)).toEqual([
      "Bob refused the signature on paper of Anna Kovács as DevOps Engineer: “Not her hand”",
    ]);
    story.tell(bob, { type: "paper.confirmed", paper: seq });
    expect(texts(story, anna)[0]).toBe("Bob confirmed the signature on paper in your name, as DevOps Engineer");
  });

  it("says what became of a waiver to whoever asked for it or granted it", () => {
    const asked = (item: string) =>
      ({ type: "waiver.asked", item, accepts: "as-it-is", reason: "Known flaw", expires: null }) as const;
    const story = new Story().tell(cora, asked("i1"), asked("i3"), asked("gone"));
    story.tell(anna, { type: "waiver.granted", waiver: 2, comment: null });
    story.tell(bob, { type: "waiver.refused", waiver: 3, reason: "Mend it" });
    story.tell(dan, { type: "waiver.withdrawn", waiver: 2, reason: "It is worse" });
    story.tell(dan, { type: "waiver.granted", waiver: 4, comment: null });
    expect(texts(story, cora)).toEqual([
      "Dan Lind granted what you asked for: an item that is no longer part of this deployment",
      "Dan Lind withdrew (“It is worse”) the waiver of “Database created”",
      "Bob refused (“Mend it”) what you asked for: “Full backup”",
      "Anna Kovács granted what you asked for: “Database created”",
    ]);
    expect(texts(story, anna)).toEqual(["Dan Lind withdrew (“It is worse”) the waiver of “Database created”"]);
    expect(texts(story, dan)).toEqual([]);
  });

  it("says that a waiver lapsed with the version it was granted for, to whoever asked for it and granted it", () => {
    const fact = {
      type: "waiver.asked",
      item: "i1",
      accepts: "as-it-is",
      reason: "Known flaw",
      expires: null,
    } as const;
    const story = new Story().tell(cora, fact).tell(anna, { type: "waiver.granted", waiver: 2, comment: null });
    story.tell(dan, { type: "target.changed", target: "1.0.1", digest: null, reason: "a fix" });
    const lapsed = "The waiver of “Database created” lapsed: the version to be released changed";
    expect(told(story.deployment, anna)).toEqual([{ at: story.deployment.at, text: lapsed, about: { item: "i1" } }]);
    expect(texts(story, cora)[0]).toBe(lapsed);
    expect(texts(story, dan)).toEqual([]);
  });
});
