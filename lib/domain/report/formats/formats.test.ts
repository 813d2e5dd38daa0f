import { describe, expect, it } from "vitest";
import { addItem } from "@/lib/domain/deployment/adding";
import { anna, around, cora, dan, launching, ready, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { formats } from "../registry";
import { report } from "../report";

const print = ({ deployment, entries }: Story, problem: string | null = null) => {
  const proof = {
    head: { seq: entries.length, hash: "ab12" },
    checkedAt: "2025-11-29T08:00:00.000Z",
    problem,
    hashes: {},
  };
  const generated = { at: "2025-11-29T08:00:00.000Z", by: "Dan_Lind" };
  return report({ deployment, entries, proof, around, generated });
};

it("names a media type for each", () => {
  expect(Object.entries(formats).map(([extension, { mediaType }]) => [extension, mediaType])).toEqual([
    ["csv", "text/csv; charset=utf-8"],
    ["json", "application/json"],
    ["md", "text/markdown; charset=utf-8"],
  ]);
});

it("json is the report itself", () => {
  const model = print(ready());
  expect(JSON.parse(formats.json.render(model))).toEqual(model);
});

describe("csv", () => {
  const lines = (story: Story) => formats.csv.render(print(story)).split("\r\n");

  it("has a row for every item", () => {
    const rows = lines(new Story().ticks(cora, "i5"));
    expect(rows[0]).toBe(
      "line,part,item,counted,state,who,when (UTC),how,option,reason,changed,evidence,waived,earlier version",
    );
    expect(rows[2]).toBe("5,Prepare,Backups,no,,,,,,,no,,,");
    expect(rows[5]).toBe("8,Prepare,Cache,yes,done,Cora Stone,2025-11-28T10:02:00.000Z,by hand,Managed,,no,,,");
    expect(rows).toHaveLength(14);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])("makes a formula text: %j", (reason) => {
    const row = formats.csv.render(print(new Story().tell(anna, { type: "item.failed", item: "i1", reason })));
    expect(row).toContain(reason === "\rx" ? `"'\rx"` : `,'${reason},`);
  });

  it("quotes what would break a row", () => {
    const reason = 'no "space",\nreally';
    const text = formats.csv.render(print(new Story().tell(anna, { type: "item.failed", item: "i1", reason })));
    expect(text).toContain('"no ""space"",\nreally"');
  });
});

describe("md", () => {
  const text = (story: Story, problem?: string) => formats.md.render(print(story, problem));

  it("says on its cover how the checklist changed", () => {
    const story = new Story().ticks(cora, "i1");
    const words = "Ask *them*";
    story.tell(dan, ...addItem(story.deployment, dan, { words, section: "s2", after: null, optional: false }));
    const { template, policy, checklist } = story.deployment;
    story.tell(dan, {
      ...{ type: "deployment.upgraded", template: { ...template, version: 2 }, policy, reason: "better" },
      checklist: { ...checklist, items: checklist.items.filter(({ id }) => id !== "i1") },
    });
    expect(text(story)).toContain(
      [
        "- Version 2 in force from 28 Nov 2025, 11:04 CET, by Dan Lind: better",
        "- Added: Ask \\*them\\*, Dan Lind, 28 Nov 2025, 11:03 CET",
        "- Answered (done) and asked no more: Database created",
      ].join("\n"),
    );
    expect(formats.csv.render(print(story))).toContain("\r\n,Prepare,Ask *them*,yes,open");
  });

  it("reads as the report, from cover to record", () => {
    const story = launching({ rehearsal: true }).ticks(dan, "i10").ticks(dan, "i10");
    story.tell(anna, { type: "item.failed", item: "i11", reason: "~~no *space*~~\r\nat all" });
    const md = text(story);
    expect(md).toContain("# Go-live report: Shop 1.0.0 to production\n\n**GO** (rehearsal)\n");
    expect(md).toContain("- Decision: go called by Dan Lind, 28 Nov 2025, 11:10 CET\n");
    expect(md).toContain("- Before go: 5 required, 5 done, 0 open, 0 failed, 0 blocked, 0 not applicable\n");
    expect(md).toContain("- After go: 2 required, 1 done, 0 open, 1 failed, 0 blocked, 0 not applicable\n");
    expect(md).toContain("- Generated 29 Nov 2025, 09:00 CET by Dan\\_Lind\n- In the way: “Smoke tests” is failed");
    expect(md).toContain(
      "### Prepare (4/4)\n\n- Database created: **done**, Cora Stone, 28 Nov 2025, 11:02 CET\n- Backups\n  - Full backup: **done**",
    );
    expect(md).toContain("- Cache: **done**, Cora Stone, 28 Nov 2025, 11:05 CET: Managed\n");
    expect(md).toContain("- Deploy: **done**, Dan Lind, 28 Nov 2025, 11:12 CET (changed after first entry)\n");
    expect(md).toContain(
      "- Smoke tests: **failed**, Anna Kovács, 28 Nov 2025, 11:13 CET: \\~\\~no \\*space\\*\\~\\~ at all\n",
    );
    expect(md).toMatch(
      /- DevOps Engineer: \*\*valid\*\*, Anna Kovács approved, 28 Nov 2025, 11:07 CET: Reviewed\. \(state [0-9a-f]{16}\)\n/,
    );
    expect(md).toContain(
      "- Nobody has signatures standing for two roles: enforced. Holds for every signature that stands.\n",
    );
    expect(md).toContain(
      "13 entries; head 13, ab12. Every entry matches its hash.\n\n- 1. 28 Nov 2025, 11:01 CET, Cora Stone created the rehearsal",
    );
  });

  it("names the variables in force", () => {
    const story = new Story({ variables: { region: "eu-1" } });
    expect(text(story.tell(dan, { type: "variable.set", name: "your-domain.com", value: "shop.example" }))).toContain(
      "\n- Variable region: eu-1\n- Variable your-domain.com: shop.example\n- Generated",
    );
  });

  it("prints blank lines, rejections, exceptions and a broken chain as what they are", () => {
    const policy = { "four-eyes": "show", "one-person-one-role": "show" } as const;
    const story = new Story({ policy })
      .ticks(anna, "i1")
      .signs(anna, "technical", "DevOps Engineer", "reject", "no backup");
    const md = text(story, "entry 2 does not match");
    expect(md).toContain("**HOLD**\n\n- Before go");
    expect(md).toContain(
      "- DevOps Engineer: **rejected**, Anna Kovács rejected, 28 Nov 2025, 11:03 CET: Reviewed. no backup (state",
    );
    expect(md).toContain("- Security Engineer: \\_\\_".replaceAll("\\", ""));
    expect(md).toContain("3 entries; head 3, ab12. entry 2 does not match\n");
    const alone = new Story({ policy })
      .ticks(anna, "i1", "i3", "i4", "i5", "i6")
      .signs(anna, "technical", "DevOps Engineer");
    expect(text(alone)).toContain(
      "shown, not enforced. 1 exception.\n  - 5 items answered by Anna Kovács are not covered",
    );
  });
});
