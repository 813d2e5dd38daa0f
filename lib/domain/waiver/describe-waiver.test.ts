import { expect, it } from "vitest";
import { describeDeployment } from "@/lib/domain/deployment/describe";
import { anna, bob, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, critical, grants } from "./asked.test-fixture";

const told = ({ deployment, entries }: Story) => entries.slice(1).map((entry) => describeDeployment(deployment, entry));

it("what happened to a waiver reads as a sentence", () => {
  const story = new Story();
  const place = asks(story);
  story.tell(dan, { type: "waiver.granted", waiver: place, comment: "only tonight" });
  story.tell(anna, { type: "waiver.withdrawn", waiver: place, reason: "a host was found" });
  story.tell(dan, { type: "waiver.refused", waiver: asks(story), reason: "it can be tried" });
  expect(told(story)).toEqual([
    "asked to waive “Restore tried”: “No spare host”",
    "granted the waiver of “Restore tried”: “only tonight”",
    "withdrew the waiver of “Restore tried”: “a host was found”",
    "asked to waive “Restore tried”: “No spare host”",
    "refused the waiver of “Restore tried”: “it can be tried”",
  ]);
});

it("of a waiver that is not known says as much as its fact does", () => {
  const story = new Story();
  grants(story, asks(story), dan);
  const without = { ...story.deployment, waivers: [] };
  const texts = story.entries.slice(2).map((entry) => describeDeployment(without, entry));
  expect(texts).toEqual(["granted the waiver of an item"]);
});

it("that a critical item is not applicable is agreed to", () => {
  const story = critical();
  grants(story, asks(story, { item: "i6", accepts: "not-applicable" }), bob);
  expect(told(story)).toEqual([
    "asked to set “Headers set”, which is critical, to not applicable: “No spare host”",
    "agreed that “Headers set” is not applicable",
  ]);
});
