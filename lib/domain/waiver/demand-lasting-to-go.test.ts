import { expect, it } from "vitest";
import { blockersHash } from "@/lib/domain/deployment/break-glass/blockers-hash";
import { forceGo } from "@/lib/domain/deployment/break-glass/forcing";
import { readiness } from "@/lib/domain/deployment/readiness";
import { anna, dan, around as open, refused, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { asks, grants } from "./asked.test-fixture";

it("is not gone with blockers either on a waiver that ends within a minute", () => {
  const story = new Story();
  grants(story, asks(story, { expires: "2025-11-28T12:01:00.000Z" }), dan);
  const around = { ...open, authority: { id: "anna", name: "Anna Kovács" } };
  const shown = blockersHash(readiness(story.deployment, around).blockers);
  const force = (now: string) =>
    forceGo(story.deployment, anna, { around: { ...around, now }, reason: "The shop is down, this mends it", shown });
  expect(refused(() => force("2025-11-28T12:00:00.000Z"))).toBe(
    "The waiver of “Restore tried” ends within a minute. Wait until it has, then look again.",
  );
  expect(force("2025-11-28T11:59:59.999Z")).toMatchObject([{ type: "go.forced" }]);
});
