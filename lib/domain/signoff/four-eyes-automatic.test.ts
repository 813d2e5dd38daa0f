import { expect, it } from "vitest";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { anna, bob, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { duties } from "./duties";

const worker = { id: "http", name: "HTTP probe" };
const ticked = ({ id, name }: typeof anna): DeploymentFact => ({
  ...{ type: "item.ticked", item: "i1", option: null },
  automatic: { run: "r1", sha256: "e3", setBy: { id, name } },
});
const breaches = (story: Story) => duties(story.deployment, ["go"]).find(({ rule }) => rule === "four-eyes")?.breaches;

it("takes whoever set a probe to automatic for who answered what its pass ticked", () => {
  const others = () => new Story().ticks(cora, "i3", "i4", "i5", "i6");
  const own = others().tell(worker, ticked(anna)).signs(anna, "technical", "DevOps Engineer");
  expect(breaches(own)?.[0]).toBe(
    "1 item answered by Anna Kovács is not covered by a signature of somebody else: “Database created”.",
  );
  const seen = others().tell(worker, ticked(dan)).signs(anna, "technical", "DevOps Engineer");
  expect(breaches(seen)).toEqual([]);
  expect(breaches(own.signs(bob, "technical", "Security Engineer"))).toHaveLength(1);
});
