import { expect, it } from "vitest";
import { dan, launching } from "@/lib/domain/deployment/sample.test-fixture";
import { linksOf } from "./bundle.test-fixture";
import { told } from "./told";

it("names each run that a fact rests on once: judged, opened again by it, ticked by it", () => {
  const verdict = { outcome: "pass" as const, reason: null, summary: "200", assertions: [] };
  const automatic = { run: "r2", sha256: "b2", setBy: { id: dan.id, name: dan.name } };
  const story = launching().tell(
    dan,
    { type: "probe.judged", item: "i10", run: "r1", sha256: "a1", verdict },
    { type: "item.ticked", item: "i10", option: null, automatic },
    { type: "item.ticked", item: "i11", option: null },
    { type: "item.reopened", item: "i10", run: "r3", sha256: "c3", reason: "Its probe failed: 503" },
    { type: "probe.judged", item: "i10", run: "r3", sha256: "c3", verdict: { ...verdict, outcome: "fail" } },
  );
  expect(told(linksOf(story))?.runs).toEqual(["a1", "b2", "c3"]);
});
