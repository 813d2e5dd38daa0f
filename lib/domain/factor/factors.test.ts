import { describe, expect, it } from "vitest";
import { demandWords, isDemandedOf, noDemand } from "./demand";
import { describeFactor } from "./describe-factor";
import type { FactorFact } from "./fact";
import { type Factors, noFactors } from "./factor";
import { FactorName } from "./factor-name";
import { factorsAfter } from "./factors-after";
import { METHOD_WORDS, Method } from "./method";
import { methodsOf } from "./methods-of";
import { MadePasskey } from "./passkey";
import { passwordIsEnough } from "./password-is-enough";
import { Proof } from "./proof";
import { purposeOf } from "./purpose";

const about = { person: "ada", factor: "f1" };
const enrolled: FactorFact = { type: "factor.enrolled", ...about, kind: "totp", name: "Phone" };
const removed: FactorFact = { type: "factor.removed", ...about, kind: "totp", name: "Phone" };
const folded = (...facts: FactorFact[]) =>
  facts.reduce<Factors | undefined>((factors, fact) => factorsAfter(factors, fact, "then"), undefined);
const made: FactorFact = { type: "recovery-codes.made", person: "ada", count: 10 };
const used: FactorFact = { type: "recovery-code.used", person: "ada" };

describe("second factors", () => {
  it("are enrolled, renamed and removed, and the last one takes the recovery codes with it", () => {
    const phone = { id: "f1", kind: "totp", name: "Phone", at: "then" };
    const key: FactorFact = { type: "factor.enrolled", person: "ada", factor: "f2", kind: "passkey", name: "Key" };
    expect(folded(enrolled, made, used)).toEqual({ list: [phone], codes: 9 });
    const renamed = folded(enrolled, key, { type: "factor.renamed", ...about, name: "Old" });
    expect(renamed?.list.map(({ name }) => name)).toEqual(["Old", "Key"]);
    expect(folded(enrolled, key, made, removed)).toMatchObject({ list: [{ id: "f2" }], codes: 10 });
    expect(folded(enrolled, made, removed)).toEqual(noFactors);
    expect(folded(used)).toEqual(noFactors);
  });

  it.each<[string, FactorFact]>([
    ["enrolled the authenticator app “Phone” for Ada", enrolled],
    ["named a second factor of Ada “Old”", { type: "factor.renamed", ...about, name: "Old" }],
    ["removed the authenticator app “Phone” of Ada", removed],
    ["made 10 recovery codes for Ada", made],
    ["signed in as Ada with a recovery code", used],
  ])("%s", (sentence, fact) => expect(describeFactor(fact, "Ada")).toBe(sentence));
});

describe("what somebody authenticates again with", () => {
  const ada = { id: "ada", account: "member" as const, roles: ["DBA"] };
  const both: Factors = {
    list: [
      { id: "1", kind: "totp", name: "", at: "" },
      { id: "2", kind: "passkey", name: "", at: "" },
    ],
    codes: 0,
  };

  it("is what they have, and not the password alone where more is demanded", () => {
    expect(methodsOf({ factors: {}, demand: noDemand }, ada)).toEqual(["password"]);
    expect(methodsOf({ factors: { ada: both }, demand: noDemand }, ada)).toEqual(["passkey", "totp", "password"]);
    const demand = { owners: false, signers: true };
    expect(methodsOf({ factors: { ada: both }, demand }, ada)).toEqual(["passkey", "totp"]);
    expect(methodsOf({ factors: {}, demand }, { ...ada, roles: [] })).toEqual(["password"]);
  });

  it("is more than the password for changing them where one is demanded, but for who is recovering or has none", () => {
    const demand = { owners: false, signers: true };
    const has = { ada: both };
    expect(passwordIsEnough({ factors: has, demand }, ada, false)).toBe(false);
    expect(passwordIsEnough({ factors: has, demand }, ada, true)).toBe(true);
    expect(passwordIsEnough({ factors: has, demand: noDemand }, ada, false)).toBe(true);
    expect(passwordIsEnough({ factors: {}, demand }, ada, false)).toBe(true);
    expect(passwordIsEnough({ factors: { ada: noFactors }, demand }, ada, false)).toBe(true);
  });

  it("stands in words for every method", () => {
    for (const method of Method.options) expect(METHOD_WORDS[method]).not.toBe("");
  });

  it("is for one purpose, named by a hash of the act and what it is about", () => {
    const one = purposeOf("sign-off", { deployment: "d", role: "DBA" });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(purposeOf("sign-off", { role: "DBA", deployment: "d" })).toBe(one);
    expect(purposeOf("sign-off", { role: "DBA", deployment: "e" })).not.toBe(one);
    expect(purposeOf("withdraw", { role: "DBA", deployment: "d" })).not.toBe(one);
  });

  it("is bounded", () => {
    expect(Proof.safeParse({ code: "1".repeat(21) }).success).toBe(false);
    expect(MadePasskey.safeParse({ id: "" }).success).toBe(false);
    expect(FactorName.safeParse(" ").success).toBe(false);
  });
});

describe("the demand", () => {
  const owner = { account: "owner" as const, roles: [] };
  it("is of owners, of those who hold roles, of both or of nobody", () => {
    expect(isDemandedOf({ owners: true, signers: false }, owner)).toBe(true);
    expect(isDemandedOf({ owners: false, signers: true }, owner)).toBe(false);
    expect(isDemandedOf({ owners: true, signers: false }, { ...owner, account: "member" })).toBe(false);
    const said = [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ].map(([owners = false, signers = false]) => demandWords({ owners, signers }));
    expect(said).toEqual([
      "a second factor of owners and of everybody who holds a sign-off role",
      "a second factor of owners",
      "a second factor of everybody who holds a sign-off role",
      "a second factor of nobody",
    ]);
  });
});
