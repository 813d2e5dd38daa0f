import { describe, expect, it } from "vitest";
import health from "../kinds/postgres-health";
import { HealthSettings } from "./health-settings";

const settings = HealthSettings.parse({
  ...{ host: "db.probe.test", database: "depot", user: "watch", password: "DB_PASSWORD", maxQuerySeconds: 1 },
});

describe("a server that refuses", () => {
  it.each([
    ["53300", true],
    ["57P03", true],
    ["28P01", false],
    ["3D000", false],
  ])("with %s is asked again: %s", (code, again) => {
    const entry = { refusal: { code, said: "no" }, version: "", encryption: null, passwordAsked: true };
    expect(health.judge(settings, { entry, health: null })).toMatchObject({ outcome: "fail", transient: again });
  });
});
