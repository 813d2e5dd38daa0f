import { describe, expect, it } from "vitest";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import {
  anna,
  bob,
  cora,
  dan,
  launching,
  person,
  ready,
  refused,
  Story,
} from "@/lib/domain/deployment/sample.test-fixture";
import { stageStates } from "@/lib/domain/signoff/stages";
import { addEvidence } from "./add-evidence";
import { demandRoom } from "./demand-room";
import { evidenceHashes } from "./evidence-hashes";
import type { Shown } from "./fact";
import { withdrawEvidence } from "./withdraw-evidence";

const file = (sign: string, more: Partial<Extract<Shown, { kind: "file" }>> = {}): Shown => ({
  ...{ kind: "file", name: `${sign}.png`, media: "image/png", bytes: 1200, sha256: sign.repeat(64) },
  ...more,
});
const link: Shown = { kind: "link", href: "https://ci.example.org/7", text: "" };
const note: Shown = { kind: "note", text: "12 rows" };
const added = (shown: Shown, item = "i1"): DeploymentFact => ({ type: "evidence.added", item, shown });
const add = (story: Story, shown: Shown, item = "i1", by = anna) => addEvidence(story.deployment, by, { item, shown });

describe("adding evidence", () => {
  it("is one event however often the same thing comes, whatever a file is called", () => {
    const story = new Story();
    for (const shown of [file("a"), link, note]) story.tell(anna, ...add(story, shown));
    expect(story.entries.slice(1).map(({ fact }) => fact)).toEqual([added(file("a")), added(link), added(note)]);
    expect(add(story, file("a", { name: "other.png" }), "i1", bob)).toEqual([]);
    expect(add(story, link)).toEqual([]);
    expect(add(story, note)).toEqual([]);
    expect(add(story, { kind: "note", text: "13 rows" })).toHaveLength(1);
    expect(add(story, file("a"), "i3")).toHaveLength(1);
  });

  it("takes it again after it was withdrawn", () => {
    const story = new Story().tell(anna, added(note));
    story.tell(anna, { type: "evidence.withdrawn", evidence: 2, reason: "of another host" });
    expect(add(story, note)).toEqual([added(note)]);
  });

  it("is for members, while the item can be answered", () => {
    expect(refused(() => add(new Story(), note, "i1", person("vera", "viewer")))).toMatch(
      /^To add evidence takes a member/,
    );
    expect(refused(() => add(new Story(), note, "i2"))).toBe("“Backups” is answered by the items below it.");
    expect(refused(() => add(launching(), note))).toBe("Go was called; what was prepared before it is history now.");
    const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(refused(() => add(closed, note))).toMatch(/^This deployment is closed/);
    expect(refused(() => add(new Story(), note, "i99"))).toMatch(/not part of this deployment/);
  });

  it("takes a hundred pieces an item and 400 MB a deployment", () => {
    const story = new Story();
    for (let at = 0; at < 100; at += 1) story.tell(anna, added({ kind: "note", text: `${at}` }));
    expect(refused(() => add(story, note))).toMatch(/^“Database created” has 100 pieces of evidence already/);
    expect(add(story, note, "i3")).toHaveLength(1);
    const full = new Story().tell(anna, added(file("a", { bytes: 400_000_000 })));
    expect(refused(() => add(full, file("b"), "i3"))).toMatch(/more than 400 MB/);
    expect(add(full, file("a"), "i3")).toHaveLength(1);
    expect(demandRoom(new Story().deployment, { name: "a", media: "a/b", bytes: 400_000_000, sha256: "" })).toBe(
      undefined,
    );
  });
});

describe("withdrawing evidence", () => {
  const story = () => new Story().tell(anna, added(note));
  const back = (of: Story, by = anna, evidence = 2) =>
    withdrawEvidence(of.deployment, by, { evidence, reason: "of another host" });

  it("is for who added it and for release managers, once", () => {
    const fact = { type: "evidence.withdrawn", evidence: 2, reason: "of another host" };
    expect(back(story())).toEqual([fact]);
    expect(back(story(), dan)).toEqual([fact]);
    expect(refused(() => back(story(), bob))).toBe("Only Anna Kovács or a release manager can withdraw this.");
    expect(refused(() => back(story(), person("anna", "viewer")))).toMatch(/^To add evidence takes a member/);
    const withdrawn = story();
    withdrawn.tell(anna, ...back(withdrawn));
    expect(back(withdrawn)).toEqual([]);
    expect(refused(() => back(story(), anna, 9))).toMatch(/^There is no such evidence here/);
  });

  it("is refused where what it shows is history", () => {
    const launched = story().tell(dan, { type: "go.called" });
    expect(refused(() => back(launched))).toBe("Go was called; what was prepared before it is history now.");
    const { deployment } = story();
    const gone = { ...deployment, checklist: { ...deployment.checklist, items: [] } };
    expect(refused(() => withdrawEvidence(gone, anna, { evidence: 2, reason: "of another host" }))).toMatch(
      /^The item this belongs to is asked no more/,
    );
  });
});

describe("evidence and signatures", () => {
  const standing = (of: Story) =>
    stageStates(of.deployment).flatMap(({ roles }) => roles.map((role) => [role.role, role.standing]));

  it("stales those that covered its item when it comes and when it goes, and no other", () => {
    const story = ready().tell(cora, added(note, "i6"));
    expect(standing(story)).toEqual([
      ["DevOps Engineer", "stale"],
      ["Security Engineer", "stale"],
      ["Release manager", "stale"],
    ]);
    expect(stageStates(story.deployment)[0]?.roles[0]?.differences).toMatchObject([
      { item: "i6", text: "its evidence changed" },
    ]);
    const elsewhere = ready().tell(cora, added(note, "i1"));
    expect(standing(elsewhere)[1]).toEqual(["Security Engineer", "approved"]);
  });

  it("is covered by hash: a file's own, of anything else that of its canonical form", () => {
    const story = new Story().tell(anna, added(file("b")), added(file("a")), added(note));
    const [, , third] = evidenceHashes(story.deployment, "i1");
    expect(evidenceHashes(story.deployment, "i1")).toEqual(["a".repeat(64), "b".repeat(64), third].sort());
    expect(third).toMatch(/^[0-9a-f]{64}$/);
    expect(evidenceHashes(story.deployment, "i3")).toEqual([]);
    story.tell(anna, { type: "evidence.withdrawn", evidence: 3, reason: "of another host" });
    expect(evidenceHashes(story.deployment, "i1")).not.toContain("a".repeat(64));
  });
});
