import { expect, it } from "vitest";
import { demand, may } from "./access";
import { AccountRole } from "./actor";
import { refused } from "./deployment/sample.test-fixture";

it("lets each account role do its own and everything below it", () => {
  const who = (deed: Parameters<typeof may>[1]) => AccountRole.options.filter((account) => may(account, deed));
  expect(who("manage-people")).toEqual(["owner"]);
  expect(who("call-go")).toEqual(["owner", "release-manager"]);
  expect(who("sign")).toEqual(["owner", "release-manager", "member"]);
  expect(who("read")).toEqual(["owner", "release-manager", "member", "viewer"]);
});

it("refuses in words that say whom to ask", () => {
  expect(demand({ account: "member" }, "sign")).toBeUndefined();
  expect(refused(() => demand({ account: "viewer" }, "sign"))).toBe(
    "To sign takes a member or somebody above; your account is that of a viewer. Ask an owner.",
  );
  expect(refused(() => demand({ account: "member" }, "manage-people"))).toBe(
    "To invite people and change what they may do takes an owner; your account is that of a member. Ask an owner.",
  );
});
