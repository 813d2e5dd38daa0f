import { expect, it } from "vitest";
import { anna, around, BEFORE_GO, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import { filledDocument } from "./filled-document";
import { formats } from "./registry";
import { report } from "./report";
import { slotMarks } from "./slot-marks";

const print = ({ deployment, entries }: Story) => {
  const proof = { head: { seq: 1, hash: "ab12" }, checkedAt: "2025-11-29T08:00:00.000Z", problem: null, hashes: {} };
  return report({ deployment, entries, proof, around, generated: { at: "2025-11-29T08:00:00.000Z", by: "Dan" } });
};

it("prints evidence under its item in every form, what was withdrawn too", () => {
  const shown = { kind: "file", name: "a.png", media: "image/png", bytes: 1200, sha256: "a".repeat(64) } as const;
  const story = new Story().tell(anna, { type: "evidence.added", item: "i1", shown });
  story.tell(anna, { type: "evidence.added", item: "i1", shown: { kind: "note", text: "12 rows" } });
  story.tell(anna, { type: "evidence.withdrawn", evidence: 3, reason: "of another host" });
  const printed = print(story);
  expect(printed.parts[0]?.items[0]?.evidence.map(({ seq }) => seq)).toEqual([2, 3]);
  const file = "a.png, 1 kB, sha-256 aaaaaaaaaaaaaaaa; Anna Kovács, 28 Nov 2025, ";
  const lines = formats.md.render(printed).split("\n");
  expect(lines).toContain(`  - Evidence: ${file}11:02 CET`);
  expect(lines.find((line) => line.includes("12 rows"))).toMatch(/^ {2}- Evidence: ~~“12 rows”.*of another host”~~$/);
  const row = formats.csv.render(printed).split("\r\n")[1];
  expect(row).toContain(`"${file}10:02 UTC\n“12 rows”; `);
});

it("says on paper wherever a signature on paper stands", () => {
  const story = new Story().ticks(cora, ...BEFORE_GO);
  const [stage] = story.deployment.checklist.stages;
  const scan = { name: "scan.pdf", media: "application/pdf", bytes: 900, sha256: "f".repeat(64) };
  story.tell(cora, {
    ...{ type: "paper.entered", stage: "technical", role: "DevOps Engineer", decision: "approve", comment: null },
    ...{ signer: { id: "anna", name: "Anna Kovács" }, meaning: "Reviewed.", signedOn: "2025-11-27", scan, scope: null },
    stateHash: stateHash(coveredBy(story.deployment, stage ?? expect.fail(), "DevOps Engineer")),
  });
  story.tell(dan, { type: "paper.confirmed", paper: 7 });
  const printed = print(story);
  expect(printed.signatures[0]?.lines[0]?.given).toMatchObject({
    ...{ name: "Anna Kovács", method: "paper" },
    paper: {
      ...{ signedOn: "2025-11-27", scan: "scan.pdf", sha256: "f".repeat(64) },
      ...{ enteredBy: "Cora Stone", confirmedBy: "Dan Lind" },
    },
  });
  expect(formats.md.render(printed)).toContain(
    "On paper, dated 2025-11-27, entered by Cora Stone, confirmed by Dan Lind, scan scan.pdf, sha-256 ffffffffffffffff.",
  );
  const { deployment } = story;
  const slots = [{ id: "x1", role: "DevOps Engineer", line: 1 }] as never;
  const signed = { ...deployment, checklist: { ...deployment.checklist, slots } };
  expect(slotMarks(signed)).toEqual({ 1: { name: "Anna Kovács, on paper", date: "2025-11-27" } });
  expect(filledDocument(deployment, "Shop\n")).toBe("Shop\n");
});
