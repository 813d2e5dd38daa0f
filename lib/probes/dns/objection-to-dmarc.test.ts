import { describe, expect, it } from "vitest";
import { objectionToDmarc } from "./objection-to-dmarc";

describe("a DMARC record", () => {
  it.each([
    ["v=DMARC1; p=reject", false],
    ["v=DMARC1;p=Quarantine;pct=100", false],
    ["v=DMARC1; p=reject; sp=none", false],
    ["v=DMARC1; p=none; sp=reject", true],
    ["v=DMARC1; p=reject; rua=mailto:dmarc@example.org; adkim=s", true],
  ])("is well: %s", (record, isAbove) => {
    expect(objectionToDmarc(record, isAbove)).toBeNull();
  });

  it.each([
    ["v=DMARC1; p=rejct", false, "fail", "does not say one policy (none, quarantine or reject), but “rejct”"],
    ["v=DMARC1; rua=mailto:a@example.org", false, "fail", "but “”"],
    ["v=DMARC1; p=reject; sp=nope", true, "fail", "but “nope”"],
    ["v=DMARC1; p=none", false, "warn", "has the policy none: it only watches"],
    ["v=DMARC1; p=reject; sp=none", true, "warn", "has the policy none for domains below (sp)"],
    ["v=DMARC1; p=reject; pct=0", false, "warn", "applies to 0 % of the mails only (pct)"],
  ])("is not: %s", (record, isAbove, outcome, why) => {
    expect(objectionToDmarc(record, isAbove)).toEqual({ outcome, why: expect.stringContaining(why) });
  });
});
