import { describe, expect, it } from "vitest";
import { refused } from "@/lib/domain/deployment/sample.test-fixture";
import { describeWorkspace } from "@/lib/domain/workspace/describe";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import { ada, at, having } from "@/lib/domain/workspace/sample.test-fixture";
import { claimDomain, claimedDomain, dropDomain, dueDomains, judgeDomain } from "./claiming";
import { isOwned } from "./is-owned";
import { readDomain } from "./read-domain";
import { tokenPlaces } from "./token-places";

const domain = "shop.example";
const claimed: WorkspaceFact = { type: "domain.claimed", domain, token: "t1" };
const proved: WorkspaceFact = { type: "domain.proved", domain, showing: "txt" };
const lapsed: WorkspaceFact = { type: "domain.lapsed", domain, reason: "There is no TXT record" };
const dropped: WorkspaceFact = { type: "domain.dropped", domain, reason: "sold it" };
const of = (...facts: WorkspaceFact[]) => having(...facts).domains[domain];
const daysLater = (days: number) => new Date(Date.parse(at(2)) + days * 86_400_000).toISOString();

describe("claiming a domain", () => {
  it("makes its token once, until it is given up", () => {
    expect(claimDomain(having(), { domain, token: "t1" })).toEqual([claimed]);
    expect(claimDomain(having(claimed), { domain, token: "t2" })).toEqual([]);
    expect(claimDomain(having(claimed, dropped), { domain, token: "t2" })).toHaveLength(1);
    expect(claimDomain(having(), { domain: "constructor", token: "t2" })).toHaveLength(1);
  });

  it("is given up with a reason, where somebody claims it", () => {
    expect(dropDomain(having(claimed), { domain, reason: "sold it" })).toEqual([dropped]);
    expect(refused(() => dropDomain(having(), { domain, reason: "sold it" }))).toContain("Nobody claims this domain");
    expect(refused(() => claimedDomain(having(), "constructor"))).toContain("Nobody claims this domain");
  });

  it("stands as claimed, proved, or not found any more", () => {
    const bare = { domain, token: "t1", claimed: { by: ada, at: at(1) }, proved: null, lapsed: null };
    expect(of(claimed)).toEqual(bare);
    expect(of(claimed, proved)).toEqual({ ...bare, proved: { at: at(2), showing: "txt" } });
    expect(of(claimed, proved, lapsed)).toEqual({ ...bare, lapsed: { at: at(3), reason: "There is no TXT record" } });
    expect(of(claimed, lapsed, proved)).toMatchObject({ proved: { at: at(3) }, lapsed: null });
    expect(of(claimed, dropped)).toBeUndefined();
    expect(of(proved)).toBeUndefined();
  });

  it("is said in words", () => {
    const say = (fact: WorkspaceFact) => describeWorkspace(having(), fact);
    expect([claimed, proved, { ...proved, showing: "file" } as const, lapsed, dropped].map(say)).toEqual([
      "claimed the domain shop.example",
      "found the token of shop.example in a TXT record",
      "found the token of shop.example in a file",
      "did not find the token of shop.example: There is no TXT record",
      "gave up the domain shop.example: “sold it”",
    ]);
  });
});

describe("looking for a token", () => {
  const judge = (facts: WorkspaceFact[], looked: Parameters<typeof judgeDomain>[3], token = "t1") =>
    judgeDomain(having(...facts), domain, token, looked);
  const nowhere = { reason: "There is no TXT record", sure: true };

  it("proves, or says why it does not", () => {
    expect(judge([claimed], { showing: "txt" })).toEqual([proved]);
    expect(judge([claimed], nowhere)).toEqual([lapsed]);
    expect(judge([claimed, proved], nowhere)).toEqual([lapsed]);
  });

  it("keeps a proof that holds where nobody answered", () => {
    expect(judge([claimed, proved], { ...nowhere, sure: false })).toEqual([]);
    expect(judge([claimed], { ...nowhere, sure: false })).toEqual([lapsed]);
  });

  it("says nothing of a domain that was given up or claimed anew meanwhile", () => {
    expect(judge([], { showing: "txt" })).toEqual([]);
    expect(judge([claimed], { showing: "txt" }, "t0")).toEqual([]);
  });

  it("is due a day before a proof runs out", () => {
    const due = (days: number, ...facts: WorkspaceFact[]) => dueDomains(having(...facts), daysLater(days));
    expect(due(28.9, claimed, proved)).toEqual([]);
    expect(due(29.1, claimed, proved)).toEqual([domain]);
    expect(due(40, claimed, proved)).toEqual([domain]);
    expect(due(40, claimed)).toEqual([]);
    expect(due(40, claimed, proved, lapsed)).toEqual([]);
  });
});

describe("a host that is ours", () => {
  const { domains } = having(claimed, proved);

  it.each([
    ["shop.example", 0, true],
    ["www.SHOP.example.", 0, true],
    ["a.b.shop.example", 30, true],
    ["shop.example", 30.1, false],
    ["myshop.example", 0, false],
    ["example", 0, false],
    ["shop.example.evil.test", 0, false],
    ["constructor", 0, false],
  ])("%s after %d days: %s", (host, days, expected) => {
    expect(isOwned(domains, host, daysLater(days))).toBe(expected);
  });

  it("is none before its token was found", () => {
    expect(isOwned(having(claimed).domains, domain, daysLater(0))).toBe(false);
  });
});

it("reads the name of a domain", () => {
  expect(readDomain(" Shop.Example. ")).toBe(domain);
  const wrong = [
    "https://shop.example",
    "shop.example/x",
    "shop",
    "10.0.0.7",
    "*.shop.example",
    "",
    "a..b",
    "a_b.example",
  ];
  for (const text of [...wrong, Array(5).fill("a".repeat(60)).join(".")])
    expect(
      refused(() => readDomain(text)),
      text,
    ).toContain("not the name of a domain");
});

it("names both places of a token", () => {
  expect(tokenPlaces(domain)).toEqual({
    txt: "_countersign-probe.shop.example",
    file: "https://shop.example/.well-known/countersign-probe.txt",
  });
});
