import { describe, expect, it } from "vitest";
import { goBlockers } from "../go-blockers";
import { callGo } from "../life";
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
import { runState } from "../view/run-state";
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

  describe("while a freeze runs that the planned launch does not lie in", () => {
    const by = { kind: "person", id: "cora", name: "Cora Stone" } as const;
    const stretch = { from: "2025-11-28T11:00:00.000Z", until: "2025-11-28T13:00:00.000Z" };
    const freeze = { id: "f", ...stretch, reason: "black friday", by, at: stretch.from, lifted: null };
    const frozen = { ...around, freezes: [freeze] };
    const said = "Shop is frozen from 28 Nov 2025, 12:00 CET until 28 Nov 2025, 14:00 CET: “black friday”";
    const breaks = (story: Story, shown = goBlockers(readiness(story.deployment, frozen))) =>
      force(story, { around: frozen, shown: blockersHash(shown) });
    const acts = (story: Story, over = {}) => {
      const viewer = { ...anna, account: "release-manager" } as const;
      const state = runState(story.deployment, { viewer, around: { ...frozen, ...over } }).acts;
      return [state.callGo, state.breakGlass];
    };

    it("names it among what it goes over", () => {
      const open = ready().tell(cora, { type: "item.failed", item: "i9", reason: "cold" });
      open.tell(dan, { type: "no-go.declared", reason: "storm" });
      expect(breaks(open)).toMatchObject([{ blockers: [said, "Dan Lind declared NO-GO: “storm”"] }]);
      expect(refused(() => breaks(open, readiness(open.deployment, frozen).blockers))).toContain("2 things are now");
    });

    it("is the way past it where nothing else is in the way, and go is not", () => {
      expect(readiness(ready().deployment, frozen)).toMatchObject({ word: "GO", blockers: [] });
      expect(refused(() => callGo(ready().deployment, dan, frozen))).toBe(
        `Go cannot be called now. ${said}. An owner can lift that.`,
      );
      expect(breaks(ready())).toEqual([{ type: "go.forced", reason, blockers: [said], skipped: [] }]);
      expect(acts(ready())).toEqual([false, true]);
      expect(acts(ready(), { now: stretch.until })).toEqual([true, false]);
    });

    it("is nothing to a rehearsal", () => {
      const story = ready({ rehearsal: true });
      expect(refused(() => breaks(story))).toContain("Call go instead");
      expect(callGo(story.deployment, dan, frozen)).toEqual([{ type: "go.called" }]);
      expect(acts(story)).toEqual([true, false]);
    });
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
