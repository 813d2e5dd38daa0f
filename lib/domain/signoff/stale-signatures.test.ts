import { expect, it } from "vitest";
import { callGo } from "@/lib/domain/deployment/life";
import { anna, around, BEFORE_GO, bob, cora, dan, person, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { signatureTables } from "@/lib/domain/report/signature-lines";
import { defaultPolicy } from "./policy/policy";
import { stageStates } from "./stages";

const RM = "Release manager";
const eve = person("eve", "member", RM);
const finn = person("finn", "member", RM);

/** Dan's signature as a release manager went stale. */
const signed = (needed: number) =>
  new Story({ policy: { ...defaultPolicy, quorum: { [RM]: needed } } })
    .ticks(cora, ...BEFORE_GO)
    .signs(anna, "technical", "DevOps Engineer")
    .signs(bob, "technical", "Security Engineer")
    .signs(dan, "final", RM)
    .tell(cora, { type: "item.unticked", item: "i1", reason: "not so at all" })
    .ticks(cora, "i1")
    .signs(anna, "technical", "DevOps Engineer")
    .signs(eve, "final", RM);
const standings = ({ deployment }: Story) =>
  stageStates(deployment)[1]?.roles[0]?.current.map(({ signature, standing, differences }) => [
    signature.by.id,
    standing,
    differences.map(({ text }) => text),
  ]);
const goes = (story: Story) => story.tell(dan, ...callGo(story.deployment, dan, around));

it("stays stale beside a quorum when go is called", () => {
  const story = signed(2).signs(finn, "final", RM);
  const before = standings(story);
  expect(before).toEqual([
    ["dan", "stale", ["changed and answered anew, done again"]],
    ["eve", "approved", []],
    ["finn", "approved", []],
  ]);
  expect(standings(goes(story))).toEqual(before);
  expect(story.deployment.forced).toBeNull();
  expect(signatureTables(story.deployment)[1]?.lines.map(({ given, validity }) => [given?.name, validity])).toEqual([
    ["Dan Lind", "stale"],
    ["eve", "valid"],
    ["finn", "valid"],
  ]);
});

it("stays stale where the rules of a later version would count it again", () => {
  const story = goes(signed(1));
  expect(standings(story)).toEqual([["eve", "approved", []]]);
  const { template, checklist } = story.deployment;
  const policy = { ...defaultPolicy, quorum: { [RM]: 2 } };
  story.tell(dan, { type: "deployment.upgraded", template, checklist, policy, reason: "newer rules" });
  expect(standings(story)).toEqual([
    ["dan", "stale", ["changed and answered anew, done again"]],
    ["eve", "approved", []],
  ]);
});
