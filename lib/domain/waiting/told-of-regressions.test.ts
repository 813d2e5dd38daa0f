import { describe, expect, it } from "vitest";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { anna, around, bob, cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { told } from "./told";
import { waitingIn } from "./waiting-page";

const reopened: DeploymentFact = {
  ...{ type: "item.reopened", item: "i1", run: "r7", sha256: "e3b0" },
  reason: "Its probe failed: Status 200 expected, 503 seen",
};
const worker = { id: "http", name: "HTTP probe" };
const texts = ({ deployment }: Story, reader: typeof anna) => told(deployment, reader).map(({ text }) => text);
const what = "“Database created” is open again by run r7. Its probe failed: Status 200 expected, 503 seen";

describe("a probe that failed after a tick", () => {
  it("is told to those who had signed for the item, with the run, and once more as what makes it stale", () => {
    const story = ready().tell(worker, reopened);
    const first = `A probe failed after you signed as DevOps Engineer, and your signature is stale: ${what}`;
    expect(texts(story, anna)).toEqual([
      "Your signature as DevOps Engineer is stale: “Database created” (done, now open)",
      first,
    ]);
    expect(told(story.deployment, anna)[1]).toMatchObject({ at: story.deployment.at, about: { item: "i1" } });
    expect(texts(story, bob)).toEqual([]);
  });

  it("is told to whoever had ticked it, or had set it to automatic, until it is answered anew", () => {
    const story = ready().tell(worker, reopened);
    expect(texts(story, cora)).toEqual([`A probe failed after you had ticked its item: ${what}`]);
    expect(texts(story.ticks(cora, "i1"), cora)).toEqual([]);
    const setBy = { id: dan.id, name: dan.name };
    const automatic = { run: "r1", sha256: "e3", setBy };
    const set = new Story().tell(worker, { type: "item.ticked", item: "i1", option: null, automatic }, reopened);
    expect(texts(set, dan)).toEqual([`A probe failed that you had set to automatic: ${what}`]);
    expect(texts(set, cora)).toEqual([]);
  });
});

describe("a follow-up", () => {
  const found = (run: string | null): DeploymentFact => ({
    ...{ type: "follow-up.found", item: "i1", run, text: "The log is loud" },
  });
  const owner = { id: bob.id, name: bob.name };

  it("that a probe found is told to whoever called go and whoever had ticked the item", () => {
    const story = launching().tell(worker, found("r9"));
    const text = "To follow up on “Database created”, by run r9: “The log is loud”";
    const about = { followUp: story.deployment.seq };
    expect(told(story.deployment, dan)).toEqual([{ at: story.deployment.at, text, about }]);
    expect(texts(story, cora)).toEqual([text]);
    expect(texts(story, anna)).toEqual([]);
    expect(texts(launching().tell(anna, found(null)), dan)).toEqual([]);
    const whole = launching().tell(worker, { type: "follow-up.found", item: null, run: "r9", text: "It is slow" });
    expect(texts(whole, dan)).toEqual(["To follow up, by run r9: “It is slow”"]);
    const open = new Story().tell(dan, { type: "go.called" }).tell(worker, found("r9"));
    expect(texts(open, cora)).toEqual([]);
    const set = new Story().tell(worker, {
      ...{ type: "item.ticked", item: "i1", option: null },
      automatic: { run: "r1", sha256: "e3", setBy: { id: anna.id, name: anna.name } },
    });
    expect(texts(set.tell(worker, found("r9")), anna)).toHaveLength(1);
  });

  it("waits for its owner, who hears who gave it to them, and what became of it", () => {
    const story = launching().tell(anna, found(null));
    const followUp = story.deployment.seq;
    story.tell(dan, { type: "follow-up.assigned", followUp, owner });
    expect(texts(story, bob)).toEqual(["Dan Lind gave you to follow up on “Database created”: “The log is loud”"]);
    const tasks = () => waitingIn(story.deployment, bob, around).tasks;
    expect(tasks()).toEqual([
      {
        ...{ kind: "follow-up", text: "Follow up on “Database created”: “The log is loud”", first: [] },
        about: { followUp },
      },
    ]);
    expect(waitingIn(story.deployment, dan, around).tasks).toEqual([]);
    story.tell(dan, { type: "follow-up.closed", followUp, comment: "It was the cache" });
    const closed = "Dan Lind closed the follow-up “The log is loud”: “It was the cache”";
    expect(texts(story, bob)[0]).toBe(closed);
    expect(texts(story, anna)).toEqual([closed]);
    expect(tasks()).toEqual([]);
  });

  it("may be about the whole, and waits after the end too", () => {
    const story = launching().tell(anna, { type: "follow-up.found", item: null, run: null, text: "Costs" });
    story.tell(dan, { type: "follow-up.assigned", followUp: story.deployment.seq, owner });
    story.tell(dan, { type: "deployment.closed", outcome: "partial", reason: "half of it" });
    expect(texts(story, bob)).toContain("Dan Lind gave you to follow up: “Costs”");
    expect(waitingIn(story.deployment, bob, around).tasks.map(({ text }) => text)).toEqual(["Follow up: “Costs”"]);
  });
});
