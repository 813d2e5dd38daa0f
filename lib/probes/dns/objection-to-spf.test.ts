import { describe, expect, it } from "vitest";
import { objectionToSpf } from "./objection-to-spf";

describe("an SPF record", () => {
  it.each([
    "v=spf1 -all",
    "v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 a mx:mail.example.org/28 include:_spf.example.net ~all",
    "v=spf1 redirect=_spf.example.net",
    "v=spf1 a:%{d}.example.org exists:%{i}._spf.example.org exp=why.example.org -ALL",
    "v=spf1 a/24//64  ptr:example.org -all +all",
  ])("is well: %s", (record) => {
    expect(objectionToSpf(record)).toBeNull();
  });

  it.each([
    ["v=spf1 +all", "fail", "lets everybody send"],
    ["v=spf1 all", "fail", "lets everybody send"],
    ["v=spf1 +all -all", "fail", "lets everybody send"],
    ["v=spf1 all exp=why.example.org", "fail", "lets everybody send"],
    ["v=spf1 ip4:0.0.0.0/0 -all", "fail", "lets everybody send"],
    ["v=spf1 ip6:::/0 -all", "fail", "lets everybody send"],
    ["v=spf1 inlcude:_spf.example.net -all", "fail", "cannot be read at “inlcude:_spf.example.net”"],
    ["v=spf1 ip4:192.0.2 -all", "fail", "cannot be read at “ip4:192.0.2”"],
    ["v=spf1 ip4:2001:db8::1 -all", "fail", "cannot be read at “ip4:2001:db8::1”"],
    ["v=spf1 include: -all", "fail", "cannot be read at “include:”"],
    [
      `v=spf1 ${Array.from({ length: 11 }, (_, n) => `include:s${n}.example.org`).join(" ")} -all`,
      "fail",
      "11 lookups",
    ],
    ["v=spf1 a mx ?all", "warn", "says nothing of other senders (?all)"],
    ["v=spf1 mx", "warn", "it ends without -all or ~all"],
    ["v=spf1", "warn", "it ends without -all or ~all"],
  ])("is not: %s", (record, outcome, why) => {
    expect(objectionToSpf(record)).toEqual({ outcome, why: expect.stringContaining(why) });
  });
});
