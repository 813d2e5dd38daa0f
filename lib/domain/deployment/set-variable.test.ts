import { expect, it } from "vitest";
import { anna, dan, refused, Story } from "./sample.test-fixture";
import { setVariable } from "./set-variable";

const change = { name: "your-domain.com", value: "shop.example" };

it("sets, changes and takes away a value, each once", () => {
  const story = new Story({ variables: { region: "eu-1" } });
  const sets = (value: string | null) => setVariable(story.deployment, dan, { ...change, value });
  const facts = sets("shop.example");
  expect(facts).toEqual([{ type: "variable.set", ...change }]);
  expect(story.tell(dan, ...facts).deployment.variables).toEqual({ region: "eu-1", "your-domain.com": "shop.example" });
  expect(sets("shop.example")).toEqual([]);
  expect(story.tell(dan, ...sets("")).deployment.variables).toEqual({ region: "eu-1" });
  expect(sets(null)).toEqual([]);
});

it("takes a release manager and an open deployment", () => {
  const closed = new Story().tell(dan, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
  expect(refused(() => setVariable(closed.deployment, dan, change))).toMatch(/^This deployment is closed/);
  expect(refused(() => setVariable(new Story().deployment, anna, change))).toMatch(/^To set variables takes a release/);
});
