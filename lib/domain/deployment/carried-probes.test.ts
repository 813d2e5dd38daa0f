import { expect, it } from "vitest";
import { carriedProbes } from "./carried-probes";
import { checklist, dan, Story } from "./sample.test-fixture";

const call = { kind: "http", settings: { url: "/{{version}}" } };
const bound = (item: string, more: { automatic?: boolean; windows?: ["first-2h"] } = {}) => ({
  ...{ type: "probe.bound" as const, item, probe: call },
  ...more,
});

it("binds what was bound, where its item is still there and takes a probe", () => {
  const more = { automatic: true, windows: ["first-2h"] as ["first-2h"] };
  const { deployment } = new Story().tell(dan, bound("i1", more), bound("i3"), bound("i4"), bound("i5", more));
  const items = checklist.items
    .filter(({ id }) => id !== "i3")
    .map((item) => (item.id === "i4" ? { ...item, computed: "items" as const } : item));
  expect(carriedProbes(deployment, { items })).toEqual([bound("i1", more), bound("i5", { windows: ["first-2h"] })]);
  const grouped = items.map((item) => ({ ...item, group: true }));
  expect(carriedProbes(deployment, { items: grouped })).toEqual([]);
});
