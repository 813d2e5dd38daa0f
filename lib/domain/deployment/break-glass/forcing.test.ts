import { describe, expect, it } from "vitest";
import { readiness } from "../readiness";
import {
  anna,
  checklist,
  closing,
  cora,
  dan,
  launching,
  around as open,
  ready,
  refused,
  Story,
  stages,
} from "../sample.test-fixture";
import { blockersHash } from "./blockers-hash";
import { forceGo } from "./forcing";

const around = { ...open, authority: { id: "anna", name: "Anna Kovács" } };
const reason = "The shop is down and this mends it";
const shownOf = ({ deployment }: Story) => blockersHash(readiness(deployment, around).blockers);
const force = (story: Story, more: Partial<Parameters<typeof forceGo>[2]> & { person?: typeof dan } = {}) => {
  const { person = anna, ...given } = more;
  return forceGo(story.deployment, person, { around, reason, shown: shownOf(story), ...given });
};

describe("breaking the glass", () => {
  it("goes over every blocker by name, and says whose signature was skipped", () => {
    const story = new Story({ checklist: { ...checklist, stages: [...stages, closing] } });
    story.ticks(cora, "i1", "i3", "i4", "i5").signs(anna, "technical", "DevOps Engineer");
    story.tell(dan, { type: "no-go.declared", reason: "storm" });
    expect(force(story)).toEqual([
      {
        ...{ type: "go.forced", reason },
        blockers: readiness(story.deployment, around).blockers.map(({ text }) => text),
        skipped: [
          { stage: "technical", role: "Security Engineer" },
          { stage: "final", role: "Release manager" },
        ],
      },
    ]);
    const [fact] = force(story);
    expect(fact?.type === "go.forced" && fact.blockers[0]).toContain("Dan Lind declared NO-GO");
  });

  it("is for the one who was named, whatever their account", () => {
    const story = new Story();
    for (const person of [dan, cora])
      expect(refused(() => force(story, { person }))).toBe(
        "Only Anna Kovács may go ahead with blockers for Shop. An owner names who may, under Systems.",
      );
    expect(refused(() => force(story, { around: open }))).toBe(
      "Nobody may go ahead with blockers for Shop. An owner names who may, under Systems.",
    );
  });

  it("is one go however often it is sent, and none after another", () => {
    const story = new Story();
    story.tell(anna, ...force(story));
    expect(force(story)).toEqual([]);
    expect(refused(() => force(story, { reason: `${reason} again` }))).toBe(
      "Anna Kovács called go already; there is no glass to break any more.",
    );
    expect(refused(() => force(launching()))).toContain("Dan Lind called go already");
    const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "no" });
    expect(refused(() => force(closed))).toContain("is closed");
  });

  it("is refused where nothing is in the way", () => {
    expect(refused(() => force(ready()))).toContain("Call go instead");
  });

  it("is refused where other things are in the way than were shown", () => {
    const story = new Story();
    const shown = shownOf(story);
    story.ticks(cora, "i1");
    let thrown: unknown;
    try {
      force(story, { shown });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: "stale",
      message: "What is in the way changed since this was shown; 7 things are now. Read them again, then decide.",
      detail: { blockers: readiness(story.deployment, around).blockers },
    });
  });
});
