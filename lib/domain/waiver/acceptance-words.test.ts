import { expect, it } from "vitest";
import { dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { acceptanceWords } from "./acceptance-words";
import { asks, grants } from "./asked.test-fixture";

it("says by whom a waiver is, and how long it holds", () => {
  const story = new Story();
  const place = asks(story, { expires: "2025-11-28T12:00:00.000Z" });
  const words = () => story.deployment.waivers.map((waiver) => acceptanceWords(waiver, "Europe/Prague"));
  expect(words()).toEqual(["asked by Anna Kovács, until 28 Nov 2025, 13:00 CET"]);
  grants(story, place, dan);
  expect(words()).toEqual(["asked by Anna Kovács, granted by Dan Lind, until 28 Nov 2025, 13:00 CET"]);
});
