import { describe, expect, it } from "vitest";
import { cora, dan, launching, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { type Span, spansOf } from "./spans-of";

const said = (span: Span) =>
  [span.window, ...[span.from, span.until].map(moment), ...(span.cut ? ["cut"] : [])].join(" ");
const moment = (at: number) => (Number.isFinite(at) ? new Date(at).toISOString().slice(0, 16) : "open");
const spans = (story: Story) => spansOf(story.deployment).map(said);

describe("the windows of a deployment", () => {
  it("are the day before T-0, as it is planned, until go is called", () => {
    expect(spans(new Story())).toEqual(["before-go 2025-11-27T21:00 open"]);
    const moved = new Story().tell(dan, { type: "t0.moved", t0: "2025-11-30T21:00:00.000Z", reason: "not ready" });
    expect(spans(moved)).toEqual(["before-go 2025-11-29T21:00 open"]);
  });

  it("count from go, then from the moment the launch was through", () => {
    // Go is the tenth entry: 10:10.
    const story = launching();
    expect(spans(story)).toEqual([
      "before-go 2025-11-27T10:10 2025-11-28T10:10",
      "first-2h 2025-11-28T10:10 2025-11-28T12:10",
      "first-day 2025-11-28T12:10 2025-11-29T10:10",
      "first-week 2025-11-29T10:10 2025-12-05T10:10",
      "first-month 2025-12-05T10:10 2025-12-26T10:10",
    ]);
    story.tell(dan, { type: "launch.completed" });
    expect(spans(story).slice(0, 2)).toEqual([
      "before-go 2025-11-27T10:10 2025-11-28T10:10",
      "first-2h 2025-11-28T10:11 2025-11-28T12:11",
    ]);
  });

  it.each(["rollback", "incident"] as const)("are cut by a declared %s, which begins the recovery", (procedure) => {
    const story = launching().tell(dan, { type: "procedure.declared", procedure, reason: "it is down" });
    expect(spans(story)).toEqual([
      "before-go 2025-11-27T10:10 2025-11-28T10:10",
      "first-2h 2025-11-28T10:10 2025-11-28T10:11 cut",
      "recovery 2025-11-28T10:11 2025-11-28T12:11",
    ]);
    const another = procedure === "rollback" ? "incident" : "rollback";
    story.tell(dan, { type: "procedure.declared", procedure: another, reason: "it is still down" });
    expect(spans(story)).toHaveLength(3);
    expect(spans(story).at(-1)).toBe("recovery 2025-11-28T10:11 2025-11-28T12:11");
  });

  it("are hours, not wall clocks: a day with a change of clocks is as long as any", () => {
    // In Prague clocks go back at 2025-10-26T03:00+02:00 and forward at 2026-03-29T02:00+01:00.
    for (const t0 of ["2025-10-26T12:00:00+01:00", "2026-03-29T12:00:00+02:00"]) {
      const [span] = spansOf(new Story({ t0, zone: "Europe/Prague" }).deployment);
      expect(Date.parse(t0) - (span?.from ?? 0)).toBe(86_400_000);
    }
  });

  it("are none once the deployment is closed", () => {
    const story = new Story().tell(cora, { type: "deployment.closed", outcome: "abandoned", reason: "not now" });
    expect(spans(story)).toEqual([]);
  });
});
