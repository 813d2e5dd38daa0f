import { describe, expect, it } from "vitest";
import { plain } from "@/lib/domain/checklist/checklist";
import { parse } from "@/lib/domain/checklist/parse";

const item = (words: string, ...below: string[]) => parse([`- [ ] ${words}`, ...below].join("\n")).checklist.items[0];

describe("owners", () => {
  it.each([
    ["[QA] Run the smoke tests", ["QA"]],
    ["[Dev/QA] Run them", ["Dev/QA"]],
    ["(Ops) Run them", ["Ops"]],
    ["DBA: run the migration", ["DBA"]],
    ["**Release manager:** call go", ["Release manager"]],
    ["Ask @anna and @bob-2.", ["@anna", "@bob-2"]],
    ["Run it — @anna", ["@anna"]],
    ["Run it (Owner: DBA, Ann)", ["DBA", "Ann"]],
    ["Run it [Responsible: Ann]", ["Ann"]],
    ["Run it — Owner: Ann", ["Ann"]],
    ["[QA] Run it (owner: QA)", ["QA"]],
    ["`@types/node` and a@b.example, @scope/name", undefined],
    ["[x] and [1] stay", undefined],
    ["[P0] Run it", undefined],
    ["[Docs](a.md) are read", undefined],
    ["DNS: record is there", undefined],
    ["Note: slow (time: 5 min) — state: open", undefined],
  ])("%s", (words, owners) => {
    expect(item(words)?.owners).toEqual(owners);
    expect(plain(item(words)?.words ?? [])).toBe(words.replace(/[*`]|\]\(a.md\)|\[(?=Docs)/g, ""));
  });

  it("are short marks too that stand before more than one item, unless they name a technique", () => {
    const { items } = parse(
      ["TC: tell", "TC: call", "Windows: build", "Windows: sign", "DNS: a", "DNS: b", "CM: once", "Mail: a", "Mail: b"]
        .map((each) => `- [ ] ${each}`)
        .join("\n"),
    ).checklist;
    expect(items.map(({ owners }) => owners?.join())).toEqual(["TC", "TC", "Windows", "Windows", ...Array(5)]);
  });
});

describe("what should be seen", () => {
  it.each([
    ["Latency <200ms (p95)", ["<200ms"]],
    ["Hit rate > 60 %", ["> 60 %"]],
    ["Uptime ≥ 99.9 %", ["≥ 99.9 %"]],
    ["Errors <1%, load >500 req/s", ["<1%", ">500 req/s"]],
    ["verify 50+ indexes exist", ["50+ indexes"]],
    ["Version 12+ installed", ["12+"]],
    ["Room for 1.8M+ bags", ["1.8M+ bags"]],
    ["Rated A+ by the lab", ["A+"]],
    ["Answers within 2 s", ["within 2 s"]],
    ["At least 3 replicas run", ["At least 3 replicas"]],
    ["Answer in less than 5 seconds (< 5 s)", ["< 5 s", "less than 5 seconds"]],
    ["Seen at 2024-01-01T10:00+02:00 on v1.2.0", undefined],
    ["Written in C++ -> 5 files, `x > 3`", undefined],
    ["Review within 1 week of 10% traffic", undefined],
  ])("%s", (words, expected) => {
    expect(item(words)?.expected).toEqual(expected);
  });

  it("stands in comments of the commands", () => {
    const fence = [
      "  ```sh",
      "  redis-cli ping",
      "  # Expected: PONG",
      "  curl a # Should return no results",
      "  curl b  # Backend",
      '  # All services should show "Up"',
      "  // Target: <200ms",
      "  # Expected output:",
      "  # one",
      "  # two",
      "  SELECT 1; -- expect 1",
      "  # Expected result:",
      "  ```",
    ];
    expect(item("Look", ...fence)?.expected).toEqual([
      "PONG",
      "Should return no results",
      'All services should show "Up"',
      "<200ms",
      "one",
      "two",
      "expect 1",
    ]);
  });
});

describe("struck items", () => {
  it.each([
    ["~~Rotate the keys~~", true],
    ["~~Rotate~~ **~~the keys~~** — none changed", true],
    ["~~Rotate the keys~~ (none changed)", true],
    ["Rotate the keys — N/A", true],
    ["Rotate the keys (N/A)", true],
    ["Rotate the keys: not applicable, none changed", true],
    ["N/A – rotate the keys", true],
    ["~~Monday~~ Tuesday", undefined],
    ["Rotate ~~all~~ keys", undefined],
    ["`a` ~~b~~", undefined],
    ["Rotate the keys (N/A for staging)", undefined],
    ["N/A marks are set", undefined],
    ["Mark what is not applicable", undefined],
  ])("%s", (words, struck) => {
    expect(item(words)?.struck).toBe(struck);
  });

  it("may be struck with their box, and come in open", () => {
    const { checklist, problems } = parse("- ~~[ ] Rotate the keys~~\n- [ ] a");
    expect(checklist.items.map(({ struck, ticked }) => [struck, ticked])).toEqual([
      [true, false],
      [undefined, false],
    ]);
    expect(problems).toMatchObject([
      { line: 1, message: 'Line 1: "Rotate the keys" is struck out or N/A in the document and comes in open.' },
    ]);
  });
});

describe("windows", () => {
  it.each([
    ["**T-24h:** freeze", "T-24h", -1440],
    ["(T+30m) look again", "T+30m", 30],
    ["Day 1 audit", undefined, undefined],
    ["Deploy (5 min)", undefined, undefined],
  ])("%s", (words, text, from) => {
    expect(item(words)?.window?.text).toBe(text);
    expect(item(words)?.window?.from).toBe(from);
  });

  it("hold for what stands below", () => {
    const { items } = parse("- **T-1h**\n  - [ ] freeze\n  - [ ] T-30m: tell").checklist;
    expect(items.map(({ window }) => window?.text)).toEqual(["T-1h", "T-1h", "T-30m"]);
  });
});

describe("what was ticked in the document", () => {
  it("is folded where it is much", () => {
    const rows = Array.from({ length: 100 }, (_, index) => (index % 3 === 1 ? `- [ ] b ${index}` : `- [x] a ${index}`));
    const { problems } = parse(rows.slice(0, 40).join("\n"));
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [
        1,
        "27 items are ticked in the document and come in open: lines 1, 3–4, 6–7, 9–10, 12–13, 15–16, 18–19, 21–22, 24–25, 27–28, 30–31, 33–34, 36–37, 39–40.",
      ],
    ]);
    expect(parse(rows.join("\n")).problems[0]?.message).toContain("87–88 and 4 more places.");
    expect(parse(rows.slice(0, 30).join("\n")).problems).toHaveLength(20);
  });
});
