import { describe, expect, it } from "vitest";
import { BEFORE_GO, bob, cora, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { key, linksOf, sampleBundle, told } from "./bundle.test-fixture";
import { bundleReadme } from "./bundle-readme";
import { verdictLines } from "./verdict-lines";
import { verifyBundle } from "./verify-bundle";
import { unzipped, zipped } from "./zip";

describe("a verdict in words", () => {
  it("says what was decided and by whom", () => {
    const { heading, facts, signatures, notes } = verdictLines(verifyBundle(sampleBundle()));
    expect(heading).toBe("Everything matches, and its heads are signed");
    expect(facts.slice(0, 4)).toEqual([
      "Shop 1.0.0 to production: Shop to production",
      "Closed as partial: “Search is slow”.",
      "Signed validly: 3 of 3 roles",
      "Deployment d1",
    ]);
    expect(facts.at(-1)).toBe(`Signing key ${key}`);
    expect(signatures[0]).toMatch(/^Technical, DevOps Engineer: approved by Anna Kovács, 28 Nov 2025, .+, valid$/);
    expect(notes.join()).toMatch(/does not show that what people entered was true/);
  });

  it("shows blank, rejected and stale signatures too", () => {
    const story = new Story({ rehearsal: true })
      .ticks(cora, ...BEFORE_GO)
      .signs(cora, "technical", "DevOps Engineer", "reject", "Not yet");
    const bare = { key: null, heads: [], sign: () => null };
    const { heading, facts, signatures } = verdictLines(verifyBundle(sampleBundle({ links: linksOf(story), ...bare })));
    expect(facts[0]).toMatch(/\(rehearsal\)/);
    expect(heading).toBe("3 things do not match");
    expect(signatures).toContain("Technical, Security Engineer: not signed");
    expect(signatures.join()).toMatch(/rejected by Cora Stone/);
    const again = told().signs(cora, "technical", "DevOps Engineer");
    expect(verdictLines(verifyBundle(sampleBundle({ links: linksOf(again) }))).signatures[0]).toMatch(
      /stale \(.*Decided anew below\.\)$/,
    );
    expect(verdictLines(verifyBundle(sampleBundle(bare))).heading).toMatch(/nothing vouches/);
  });

  it("says that go was called over blockers, and how many signatures were valid", () => {
    const story = ready().tell(cora, { type: "item.unticked", item: "i6", reason: "one is missing" });
    story.tell(bob, {
      ...{ type: "go.forced", reason: "It mends", skipped: [{ stage: "final", role: "Release manager" }] },
      blockers: ["“Headers set” is open", "Release manager has a stale signature"],
    });
    const { facts, signatures } = verdictLines(verifyBundle(sampleBundle({ links: linksOf(story) })));
    expect(facts).toContain("Go was called over 2 blockers (break-glass) by Bob");
    expect(facts).toContain("Signed validly: 0 of 3 roles");
    expect(signatures.join("\n")).toMatch(/, stale \(“Headers set” \(/);
    expect(signatures.join("\n")).not.toMatch(/Stale/);
  });

  it("says of no bundle only that it is none", () => {
    expect(verdictLines(verifyBundle({}))).toMatchObject({ heading: "1 thing does not match", facts: [], notes: [] });
  });

  it("names the key, or that there is none", () => {
    expect(bundleReadme("Shop", "https://x.example", key)).toContain(key);
    expect(bundleReadme("Shop", "https://x.example", null)).toContain("is not signed");
  });
});

describe("the zip", () => {
  const zipDate = "2025-11-28T12:00:00.000Z";
  const zip = zipped(sampleBundle(), zipDate);

  it("gives the files back", () => {
    expect(verifyBundle(unzipped(zip) ?? {}).word).toBe("sound");
    expect(unzipped(zipped({ "folder/": new Uint8Array() }, "2025-11-28T12:00:00.000Z"))).toEqual({});
  });

  it("leaves what lies under evidence/ as it is, and makes the rest smaller", () => {
    const bytes = new Uint8Array(10_000);
    const sizes = ["evidence/a.png", "record.jsonl"].map((name) => zipped({ [name]: bytes }, zipDate).length);
    expect(sizes[0]).toBeGreaterThan(10_000);
    expect(sizes[1]).toBeLessThan(500);
    expect(unzipped(zipped({ "evidence/a.png": bytes }, zipDate))).toEqual({ "evidence/a.png": bytes });
  });

  it("is refused when it is none, or cut, or unpacks to far too much", () => {
    expect(unzipped(new Uint8Array(50))).toBeNull();
    expect(unzipped(zip.slice(0, 200))).toBeNull();
    const bomb = zip.slice();
    const at = bomb.findIndex((_, index) => bomb[index] === 0x50 && bomb[index + 1] === 0x4b && bomb[index + 2] === 1);
    // All bits set would only say that the size stands elsewhere.
    bomb.set([0, 0, 0, 64], at + 24);
    expect(unzipped(bomb)).toBeNull();
  });

  it("is refused when two files in it have one name", () => {
    const files = zipped({ one: new Uint8Array([1]), two: new Uint8Array([2]) }, "2025-11-28T12:00:00.000Z");
    expect(Object.keys(unzipped(files) ?? {})).toEqual(["one", "two"]);
    const renamed = Buffer.from(files).toString("latin1").replaceAll("two", "one");
    expect(unzipped(Buffer.from(renamed, "latin1"))).toBeNull();
  });
});
