import { expect, it } from "vitest";
import { anna, around, BEFORE_GO, bob, cora, dan, person, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { waitingIn } from "./waiting-page";

const texts = (story: Story, reader: typeof anna) =>
  waitingIn(story.deployment, reader, around).tasks.map(({ kind, text }) => `${kind}: ${text}`);

const asked = (item: string, accepts: "as-it-is" | "not-applicable" = "as-it-is") => ({
  type: "waiver.asked" as const,
  item,
  accepts,
  reason: "Known flaw",
  expires: null,
});

it("is what a role holder has to sign, with what comes first, and the deployment it is in", () => {
  const story = new Story();
  expect(waitingIn(story.deployment, bob, around)).toEqual({
    deployment: {
      ...{ id: "d1", system: "Shop", target: "1.0.0", environment: "production", rehearsal: false },
      t0: "2025-11-28T21:00:00.000Z",
    },
    tasks: [
      {
        ...{
          kind: "sign",
          text: "Sign as Security Engineer",
          about: { stage: "technical", role: "Security Engineer" },
        },
        first: ["1 item in the scope of Security Engineer is not resolved: “Headers set”."],
      },
    ],
    told: [],
  });
  const rejected = new Story().signs(bob, "technical", "Security Engineer", "reject", "No headers");
  expect(texts(rejected, bob)).toEqual(["sign: Decide anew as Security Engineer"]);
  expect(texts(story, person("vic", "viewer"))).toEqual([]);
});

it("is what was asked to be waived, before all else, for those who may decide on it", () => {
  const story = new Story().tell(cora, asked("i6"), asked("i1", "not-applicable"));
  expect(texts(story, anna).slice(0, 2)).toEqual([
    "waiver: Decide on the waiver of “Headers set”, which Cora Stone asks for: “Known flaw”",
    "waiver: Decide on “Database created” being not applicable, which Cora Stone asks for: “Known flaw”",
  ]);
  expect(texts(story, cora)).toEqual([]);
  expect(texts(new Story().tell(cora, asked("gone")), dan)).toEqual(["sign: Sign as Release manager"]);
});

it("is a signature on paper that somebody else entered for a third", () => {
  const story = new Story().ticks(cora, ...BEFORE_GO).tell(cora, {
    ...{ type: "paper.entered", stage: "technical", role: "DevOps Engineer", decision: "approve", comment: null },
    ...{ signer: { id: anna.id, name: anna.name }, meaning: "Reviewed.", signedOn: "2025-11-28", scope: null },
    scan: { name: "scan.pdf", media: "application/pdf", bytes: 9, sha256: "a".repeat(64) },
    stateHash: "b".repeat(64),
  });
  const paper = "paper: Confirm the signature on paper of Anna Kovács as DevOps Engineer, which Cora Stone entered";
  expect(texts(story, bob)).toContain(paper);
  for (const other of [anna, cora, person("vic", "viewer")]) expect(texts(story, other)).not.toContain(paper);
  const { seq } = story.deployment;
  story.tell(bob, { type: "paper.refused", paper: seq, reason: "Not her hand" });
  expect(texts(story, dan)).not.toContain(paper);
});

it("is the review that a break-glass owes, for whoever did not break it", () => {
  const story = new Story().tell(dan, { type: "go.forced", reason: "Customers wait", blockers: [], skipped: [] });
  expect(texts(story, cora)).toEqual(["review: Review the break-glass of Dan Lind: “Customers wait”"]);
  expect(texts(story, dan)).toEqual([]);
});

it("says when go was called, once it was", () => {
  const story = new Story().tell(dan, { type: "go.forced", reason: "Customers wait", blockers: [], skipped: [] });
  const { go } = story.deployment;
  expect(waitingIn(story.deployment, cora, around).deployment.t0).toBe(go?.at ?? expect.fail());
  expect(go?.at).not.toBe("2025-11-28T21:00:00.000Z");
});
