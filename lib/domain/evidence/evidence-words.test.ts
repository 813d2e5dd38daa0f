import { describe, expect, it } from "vitest";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { anna, around, cora, dan, person, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { runState } from "@/lib/domain/deployment/view/run-state";
import { byteWords } from "./byte-words";
import { evidenceLine } from "./evidence-line";
import { evidenceViews } from "./evidence-view";
import type { Shown } from "./fact";
import { isShownInline } from "./inline-media";
import { keptFilesOf } from "./kept-files-of";

const file = (sign: string, more: Partial<Extract<Shown, { kind: "file" }>> = {}): Shown => ({
  ...{ kind: "file", name: `${sign}.png`, media: "image/png", bytes: 1200, sha256: sign.repeat(64) },
  ...more,
});
const link: Shown = { kind: "link", href: "https://ci.example.org/7", text: "" };
const note: Shown = { kind: "note", text: "12 rows" };
const added = (shown: Shown, item = "i1"): DeploymentFact => ({ type: "evidence.added", item, shown });

describe("evidence in words", () => {
  it("stands in the record", () => {
    const titled: Shown = { ...link, text: "The run" };
    const story = new Story().tell(anna, added(file("a")), added(link), added(titled), added(note));
    story.tell(anna, { type: "evidence.withdrawn", evidence: 2, reason: "of another host" });
    story.tell(anna, { type: "evidence.withdrawn", evidence: 99, reason: "of another host" });
    const { deployment } = story;
    expect(story.entries.slice(1).map((entry) => describeDeployment(deployment, entry))).toEqual([
      "added the file a.png to “Database created”",
      "added the link https://ci.example.org/7 to “Database created”",
      "added the link The run to “Database created”",
      "added the note “12 rows” to “Database created”",
      "withdrew the file a.png from “Database created”: “of another host”",
      expect.stringMatching(/^withdrew a piece of evidence from /),
    ]);
  });

  it("is one line on paper, with who withdrew it", () => {
    const story = new Story().tell(
      anna,
      added(file("a")),
      added(link),
      added({ ...link, text: "The run" }),
      added(note),
    );
    story.tell(dan, { type: "evidence.withdrawn", evidence: 5, reason: "of another host" });
    const lines = evidenceViews(story.deployment)["i1"]?.map((piece) => evidenceLine(piece, "UTC"));
    expect(lines).toEqual([
      "a.png, 1 kB, sha-256 aaaaaaaaaaaaaaaa; Anna Kovács, 28 Nov 2025, 10:02 UTC",
      "https://ci.example.org/7; Anna Kovács, 28 Nov 2025, 10:03 UTC",
      "The run (https://ci.example.org/7); Anna Kovács, 28 Nov 2025, 10:04 UTC",
      "“12 rows”; Anna Kovács, 28 Nov 2025, 10:05 UTC; withdrawn by Dan Lind, 28 Nov 2025, 10:06 UTC: “of another host”",
    ]);
  });

  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1000, "1 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [10_000_000, "10.0 MB"],
  ])("says %d bytes as %s", (bytes, words) => {
    expect(byteWords(bytes)).toBe(words);
  });

  it("shows pictures and nothing else in the page", () => {
    const media = [
      "image/png",
      "image/jpeg",
      "image/webp",
      "image/gif",
      "image/svg+xml",
      "text/html",
      "application/pdf",
    ];
    expect(media.filter(isShownInline)).toEqual(media.slice(0, 4));
  });
});

describe("the files a record names", () => {
  it("are those ever added, once each, and scans", () => {
    const story = new Story().tell(anna, added(file("a")), added(file("a", { name: "again.png" }), "i3"), added(note));
    story.tell(anna, { type: "evidence.withdrawn", evidence: 2, reason: "of another host" });
    const scan = { name: "scan.pdf", media: "application/pdf", bytes: 9, sha256: "f".repeat(64) };
    story.tell(cora, {
      ...{ type: "paper.entered", stage: "final", role: "Release manager", signer: { id: "dan", name: "Dan Lind" } },
      ...{ decision: "reject", meaning: "No.", comment: "not now", signedOn: "2025-11-28", scan },
      ...{ scope: null, stateHash: "0".repeat(64) },
    });
    expect(keptFilesOf(story.deployment).map(({ name }) => name)).toEqual(["a.png", "scan.pdf"]);
  });
});

it("stands in the state of the run page, with who may add and withdraw", () => {
  const { deployment } = new Story().tell(anna, added(note));
  const state = (viewer: typeof anna) => runState(deployment, { viewer, around });
  expect(state(anna).evidence).toEqual({
    i1: [{ seq: 2, shown: note, withdrawn: null, by: { id: "anna", name: "Anna Kovács" }, at: expect.any(String) }],
  });
  const acts = ({ addEvidence: add_, withdrawEvidence: back, enterPaper }: ReturnType<typeof state>["acts"]) => [
    add_,
    back,
    enterPaper,
  ];
  expect(acts(state(anna).acts)).toEqual([true, false, true]);
  expect(acts(state(dan).acts)).toEqual([true, true, true]);
  expect(acts(state(person("vera", "viewer")).acts)).toEqual([false, false, false]);
});
