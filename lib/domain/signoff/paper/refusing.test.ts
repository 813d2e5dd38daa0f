import { describe, expect, it } from "vitest";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import { anna, BEFORE_GO, cora, dan, person, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "../covered";
import { stageStates } from "../stages";
import { stateHash } from "../state-hash";
import { paperViews } from "./paper-view";
import { refusePaper } from "./refuse-paper";

const scan = { name: "scan.pdf", media: "application/pdf", bytes: 900, sha256: "f".repeat(64) };

/** Anna signed on paper as DevOps Engineer, which Cora entered. */
function entered(decision: "approve" | "reject" = "approve", comment: string | null = null): Story {
  const story = new Story().ticks(cora, ...BEFORE_GO);
  const [stage] = story.deployment.checklist.stages;
  if (!stage) throw new Error("no stage");
  return story.tell(cora, {
    ...{ type: "paper.entered", stage: "technical", role: "DevOps Engineer", decision, comment },
    ...{ signer: { id: "anna", name: "Anna Kovács" }, meaning: "Reviewed.", signedOn: "2025-11-28", scan, scope: null },
    stateHash: stateHash(coveredBy(story.deployment, stage, "DevOps Engineer")),
  });
}

const refuse = (story: Story, by = dan) => refusePaper(story.deployment, by, { paper: 7, reason: "not her hand" });

describe("refusing a signature on paper", () => {
  it("is for everybody who may enter one, once, while it is not confirmed", () => {
    const fact = { type: "paper.refused", paper: 7, reason: "not her hand" };
    for (const by of [dan, cora, anna]) expect(refuse(entered(), by)).toEqual([fact]);
    const story = entered();
    story.tell(dan, ...refuse(story));
    expect(refuse(story, cora)).toEqual([]);
    expect(refused(() => refuse(entered(), person("vera", "viewer")))).toMatch(/^To enter a signature given on paper/);
    const confirmed = entered().tell(dan, { type: "paper.confirmed", paper: 7 });
    expect(refused(() => refuse(confirmed))).toBe(
      "Dan Lind confirmed this already, and it counts. Anna Kovács can withdraw the signature.",
    );
  });

  it("leaves others as they are, and counts for nothing", () => {
    const story = entered();
    story.tell(cora, { ...(story.entries.at(-1)?.fact ?? expect.fail()), type: "paper.entered" } as never);
    story.tell(dan, ...refuse(story));
    expect(story.deployment.papers.map((paper) => paper.refused?.reason)).toEqual(["not her hand", undefined]);
    story.tell(dan, { type: "paper.confirmed", paper: 8 });
    expect(story.deployment.papers.map(({ confirmed }) => confirmed?.by.id)).toEqual([undefined, "dan"]);
    expect(stageStates(story.deployment)[0]?.roles[0]?.standing).toBe("approved");
  });
});

describe("a signature on paper that nobody confirmed", () => {
  const viewed = (story: Story, viewer: typeof dan | null = dan) =>
    paperViews(story.deployment, viewer).map(({ objection, stageName, changed, refused: said }) => [
      ...[stageName, objection, changed.map(({ text }) => text), said?.reason],
    ]);

  it("says who may confirm it and what changed since", () => {
    expect(viewed(entered())).toEqual([["Technical", null, [], undefined]]);
    expect(viewed(entered(), cora)).toEqual([["Technical", expect.stringMatching(/^You entered/), [], undefined]]);
    expect(viewed(entered(), null)).toEqual([["Technical", null, [], undefined]]);
    const changed = entered().tell(cora, { type: "item.unticked", item: "i1", reason: "not so" });
    expect(viewed(changed)).toEqual([["Technical", null, ["done, now open"], undefined]]);
    changed.tell(dan, ...refuse(changed));
    expect(viewed(changed)).toEqual([["Technical", null, [], "not her hand"]]);
    expect(viewed(entered().tell(dan, { type: "paper.confirmed", paper: 7 }))).toEqual([]);
  });

  it("is of a stage that an upgrade may have taken away", () => {
    const { deployment } = entered();
    const gone = { ...deployment, checklist: { ...deployment.checklist, stages: [] } };
    expect(paperViews(gone, dan)).toMatchObject([
      { stageName: "technical", changed: [{ text: "its stage is no longer there" }] },
    ]);
  });

  it("cannot be of a stage that is not there", () => {
    const { fact } = entered().entries.at(-1) ?? expect.fail();
    if (fact.type !== "paper.entered") throw new Error("no paper");
    const story = new Story().tell(cora, { ...fact, stage: "none" });
    expect(() => story.deployment).toThrow("d1 has no stage none");
  });
});

it("is told in the record", () => {
  const story = entered("reject", "image is unsigned");
  story.tell(dan, ...refuse(story));
  story.tell(cora, { type: "paper.confirmed", paper: 7 }, { type: "paper.confirmed", paper: 99 });
  const approved = entered();
  const said = (of: Story) => of.entries.slice(6).map((entry) => describeDeployment(of.deployment, entry));
  expect(said(story)).toEqual([
    "entered a signature on paper: Anna Kovács rejected as DevOps Engineer (“image is unsigned”)",
    "refused the signature on paper of Anna Kovács as DevOps Engineer: “not her hand”",
    "confirmed the signature on paper of Anna Kovács as DevOps Engineer",
    "confirmed the signature on paper",
  ]);
  expect(said(approved)).toEqual(["entered a signature on paper: Anna Kovács approved as DevOps Engineer"]);
});
