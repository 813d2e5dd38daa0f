import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { type Choices, withChoices } from "@/lib/domain/checklist/choices";
import { openQuestions } from "@/lib/domain/checklist/open-questions";
import { type Previous, readVersion, type VersionReading } from "./read-version";

const DOCUMENT = `# Release

## Preparation
- [ ] Back up the database
- [ ] Freeze the main branch

## Deployment Steps
- [ ] Push the image

## Sign-off
- [ ] DBA: ____ Date: ____
`;

/** A version as it would be published. */
function published(document: string, choices: Choices = {}): Previous {
  const reading = readVersion(document, { previous: null, choices });
  return { version: 1, document, choices: reading.choices, checklist: withChoices(reading.checklist, reading.choices) };
}
const next = (previous: Previous, document: string, choices: Choices | null = null) =>
  readVersion(document, { previous, choices });
const told = ({ problems }: VersionReading) => problems.map(({ message }) => message);
const words = ({ checklist }: VersionReading) => checklist.items.map((item) => [item.id, plain(item.words)]);

describe("a first version", () => {
  it("is what the document says", () => {
    const reading = readVersion(DOCUMENT, { previous: null, choices: null });
    expect(reading).toMatchObject({ choices: {}, differences: null, checklist: { highest: 4 } });
  });

  it("keeps the ids of everything else where a line is read in another way", () => {
    const plainly = readVersion(DOCUMENT, { previous: null, choices: {} });
    const otherwise = readVersion(DOCUMENT, { previous: null, choices: { readings: { 4: "something" } } });
    expect(words(otherwise)).toEqual(words(plainly));
  });
});

describe("the next version", () => {
  it("has the choices of the one before, by what they were made for", () => {
    const choices: Choices = {
      ...{ goLine: 8, gate: "close", optional: { i2: true, s3: false }, leftOut: ["i1"] },
      ...{ windows: { s2: { text: "T-1h", from: -60, to: null } }, readings: { 5: "tasks" } },
      stages: [
        {
          id: "st1",
          name: "Signing",
          gate: "go",
          roles: [
            { role: "DBA", sections: ["s2", "s3"] },
            { role: "QA", sections: null },
          ],
        },
      ],
    };
    const reading = next(
      published(DOCUMENT, choices),
      DOCUMENT.replace("# Release\n", "# Release\n\nRead me\n").replace(
        "- [ ] Push",
        "- [ ] Stop the workers\n- [ ] Push",
      ),
    );
    expect(reading.choices).toEqual({ ...choices, goLine: 11, readings: { 7: "tasks" } });
    expect(told(reading).filter((message) => !message.startsWith("Line"))).toEqual([]);
    expect(reading.differences?.map(({ sentence }) => sentence)).toEqual([
      "What is to be read in section “Release” changed.",
      "“Stop the workers” is new in “Deployment Steps”.",
    ]);
    const same = next(published(DOCUMENT, { goLine: null }), DOCUMENT);
    expect([same.choices, same.differences]).toEqual([{ goLine: null }, []]);
  });

  it("says which of them have nothing to hold for any more", () => {
    const stages: Choices["stages"] = [
      {
        id: "x",
        name: "Signing",
        gate: "go",
        roles: [
          { role: "DBA", sections: ["s2"] },
          { role: "Database Administrator", sections: null },
        ],
      },
    ];
    const choices: Choices = {
      goLine: 7,
      stages,
      optional: { i3: true },
      windows: { i3: null },
      leftOut: ["i3", "i1"],
    };
    const after =
      DOCUMENT.slice(0, DOCUMENT.indexOf("## Prep")) +
      "## Signing off\n- [ ] CTO: ____ Date: ____\n\n## Only this\n- [ ] Something else entirely\n";
    const reading = next(published(DOCUMENT, choices), after);
    expect(reading.choices).toEqual({
      stages: [{ ...stages[0], roles: [{ role: "DBA", sections: null }, stages[0]?.roles[1]] }],
      ...{ optional: {}, windows: {}, leftOut: [] },
    });
    expect(told(reading).slice(0, 4)).toEqual([
      "What go was to stand before is gone: see where the launch begins.",
      "A section that “DBA” answered for is gone: see what the role answers for.",
      "“Chief Technology Officer” signs in the document now, but not in the stages as chosen: see who signs.",
      "“Database Administrator” signs no more in the document, but in the stages as chosen: see who signs.",
    ]);
    expect(next(published(DOCUMENT, { goLine: 11 }), DOCUMENT.slice(0, DOCUMENT.indexOf("## Sign"))).choices).toEqual(
      {},
    );
  });

  it("knows again what was left out of the one before", () => {
    const before = published(DOCUMENT, { leftOut: ["i1"] });
    expect(before.checklist.items.map(({ id }) => id)).toEqual(["i2", "i3"]);
    const kept = next(before, DOCUMENT);
    expect(kept.choices).toEqual({ leftOut: ["i1"] });
    expect(kept.differences).toEqual([]);
    const back = next(before, DOCUMENT, {});
    expect(words(back)).toEqual(words(readVersion(DOCUMENT, { previous: null, choices: null })));
    expect(back.differences?.map(({ sentence }) => sentence)).toContain(
      "“Back up the database” is new in “Preparation”.",
    );
  });

  it("asks which item of the version before one is, until that is said", () => {
    const before = published(DOCUMENT);
    const after = DOCUMENT.replace("Back up the database", "Copy the database twice");
    const reading = next(before, after);
    expect(openQuestions(reading, reading.choices)).toEqual([
      {
        line: 4,
        message: "Line 4: “Copy the database twice” may be an item of version 1. If it is, its answers carry over.",
        ask: true,
        answers: [
          { value: "same:i1", label: "The same as “Back up the database” (line 4)" },
          { value: "new", label: "A new item" },
        ],
        chosen: null,
      },
    ]);
    for (const [value, id] of [
      ["same:i1", "i1"],
      ["new", "i8"],
    ] as const) {
      const said = next(before, after, { readings: { 4: value } });
      expect(openQuestions(said, said.choices)).toEqual([]);
      expect(words(said)[0]).toEqual([id, "Copy the database twice"]);
    }
  });

  it("asks what the document leaves open as well, and once that is answered no more", () => {
    const asking = DOCUMENT.replace("DBA:", "PM:");
    const first = next(published(DOCUMENT), asking);
    expect(openQuestions(first, first.choices).map(({ line }) => line)).toEqual([11]);
    const readings = { 11: "Product Manager" };
    const answered = next(published(DOCUMENT), asking, { readings });
    expect(openQuestions(answered, answered.choices)).toEqual([]);
    expect(next(published(asking, { readings }), `${asking}\nBye\n`).choices).toEqual({ readings });
  });

  it("asks about many, and takes the rest as new", () => {
    const list = (from: number) =>
      `# R\n## A\n${Array.from({ length: 60 }, (_, at) => `- [ ] w${at} x${at} y${at} ${from + at} ${from + at + 1000}\n`).join("")}`;
    const document = (tail: string) => list(0).replaceAll(/ (\d+) (\d+)$/gm, tail);
    const reading = next(published(document(" p$1 q$1 r$1")), document(" a$1 b$1 c$1"));
    expect(reading.problems.filter(({ ask }) => ask)).toHaveLength(50);
    expect(told(reading).at(-1)).toBe(
      "Line 53: this and 9 items below resemble items of version 1 too; they are taken as new.",
    );
  });

  it("compares nothing while the choices do not fit together", () => {
    expect(next(published(DOCUMENT), DOCUMENT, { goLine: 999 }).differences).toBeNull();
    // What is no refusal is a defect, and surfaces.
    expect(() => next(published(DOCUMENT), DOCUMENT, { stages: [null as never] })).toThrow(TypeError);
  });
});
