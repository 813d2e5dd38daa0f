import { describe, expect, it } from "vitest";
import { parse } from "@/lib/domain/checklist/parse";

const item = ["- [ ] a"];
const go = (...titles: string[]) =>
  parse(["# Our launch checklist", ...titles.flatMap((title) => [title, ...item])].join("\n")).checklist.goLine;
/** The line of the nth title, each being followed by one item. */
const nth = (index: number) => index * 2;

describe("the go point", () => {
  it("is at T-0 before anything else", () => {
    expect(go("## Deployment", "## Go-live", "## Window (T-0)", "## After")).toBe(nth(3));
    expect(go("## Deployment", "## Launch window", "## T+0..2h")).toBe(nth(2));
    expect(go("## Freeze (T-24h to T0)", "## T0 shadow")).toBe(nth(2));
  });

  it("else at go-live, else at the first section that launches, else at the first that follows", () => {
    expect(go("## Release steps", "## Go-live", "## Post-launch")).toBe(nth(2));
    expect(go("## Setup", "## Cut-over", "## Post-launch")).toBe(nth(2));
    expect(go("## Setup", "## 3. Deploy to production", "## Checks")).toBe(nth(2));
    expect(go("## Setup", "## After the switch")).toBe(nth(2));
    expect(go("## Setup", "## Checks (T+1h)")).toBe(nth(2));
    expect(go("## Setup", "## Immediate (0-2 hours)")).toBe(nth(2));
  });

  it("is at what happens during the change", () => {
    expect(go("## Before the change", "## During the change", "## After the change")).toBe(nth(2));
    expect(go("## Setup", "## During our maintenance window", "## After")).toBe(nth(2));
  });

  it("is at the procedure behind what prepares, and only there", () => {
    expect(go("## Preconditions", "## Procedure", "## After")).toBe(nth(2));
    expect(go("## Procedure", "## After")).toBe(nth(2));
  });

  it("is not at a part of what an upper section still prepares behind", () => {
    expect(go("## Servers", "### Deploy the application", "## Right before the release", "## After")).toBe(nth(4));
    expect(go("## Servers", "### Deploy the application", "### Before the tests", "## After")).toBe(nth(2));
    expect(go("## Servers", "### Deploy the application", "## Later", "## Post-launch", "## Prepare the next")).toBe(
      nth(2),
    );
  });

  it("is behind the hours before T-0 that a day of launch opens with", () => {
    expect(go("## Setup", "## Launch day", "### T-1 hour", "### T-0")).toBe(nth(4));
  });

  it("sees through signs and numbers before the words", () => {
    expect(go("## 🛠 Setup", "## 🚀 2.1 Production Deployment", "## ✅ After")).toBe(nth(2));
    expect(go("## ⚙️ Pre-Deployment", "## During deployment")).toBe(nth(2));
  });

  it("else after the end", () => {
    expect(go("## Setup", "## Deployment notes", "## Deployment configuration", "## Release team")).toBeNull();
  });

  it("never lies in what prepares, at any depth, nor in a procedure", () => {
    expect(
      go("## Go-live preparation", "### Launch window", "## Before launch day", "## Rollback", "### Release steps"),
    ).toBeNull();
  });

  it("passes over the preparation a launching section opens with", () => {
    expect(go("## Setup", "## Go-live", "### Pre-flight", "### Switch")).toBe(nth(4));
    expect(go("## Setup", "## Go-live", "### Switch", "### Pre-warm")).toBe(nth(2));
    expect(go("## Setup", "## Go-live", "### Pre-flight")).toBe(nth(2));
  });

  it("needs something to answer for behind it", () => {
    expect(parse("# Doc\n\n## Launch window\n\nAt night.\n\n## Setup\n- [ ] a\n").checklist.goLine).toBeNull();
  });

  it("is asked where nothing stands before it", () => {
    const { problems } = parse("# Doc\n## Rollout\n- [ ] a\n");
    expect(problems).toEqual([
      {
        line: 2,
        message: 'Line 2: nothing to prepare stands before "Rollout": choose where the launch begins.',
        ask: true,
      },
    ]);
  });

  it("says why, best first", () => {
    const { goPoints } = parse(
      "# Doc\n## Setup\n- [ ] a\n## Rollout\n### Pre-checks\n- [ ] b\n### Switch\n- [ ] c\n## After\n- [ ] d\n",
    ).checklist;
    expect(goPoints).toEqual([
      {
        line: 7,
        title: "Switch",
        why: '"Rollout" is the first to launch, and this is its first part that does not prepare.',
      },
      { line: 9, title: "After", why: '"After" is the first that follows the launch.' },
    ]);
  });
});

describe("windows", () => {
  const window = (title: string) => parse(`# Doc\n## ${title}\n- [ ] a\n`).checklist.sections[1]?.window ?? null;
  it.each([
    ["T-24h", { text: "T-24h", from: -1440, to: null }],
    ["Prepare (T−3 days)", { text: "T−3 days", from: -4320, to: null }],
    ["T0", { text: "T0", from: 0, to: null }],
    ["T+30 min", { text: "T+30 min", from: 30, to: null }],
    ["T+0..2h", { text: "T+0..2h", from: 0, to: 120 }],
    ["T+1 to T+7 days", { text: "T+1 to T+7 days", from: 1440, to: 10_080 }],
    ["Watch (0–4 hours)", { text: "0–4 hours", from: 0, to: 240 }],
    ["After launch, within 1 week", { text: "within 1 week", from: 0, to: 10_080 }],
    ["After launch (2-5 days)", { text: "2-5 days", from: 2880, to: 7200 }],
    ["After launch", null],
    ["Load test (1-2 hours)", null],
    ["Freeze (T-24h to T0)", { text: "T-24h to T0", from: -1440, to: 0 }],
    ["T-3..1 days", { text: "T-3..1 days", from: -4320, to: -1440 }],
    ["T-2", { text: "T-2", from: null, to: null }],
    ["T-shirt sizes", null],
    ["Don't 5 times", null],
  ])("%s", (title, expected) => {
    expect(window(title)).toEqual(expected);
  });
});
