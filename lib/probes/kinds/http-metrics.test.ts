import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { metricsApp } from "../metrics/metrics-app.test-fixture";
import { web } from "../target.test-fixture";
import httpMetrics from "./http-metrics";

const ask = asker("http-metrics");
const QUICK = { gapMs: 50 };

const PLAIN = { "content-type": "text/plain; version=0.0.4; charset=utf-8" };
const GOOD = (asked: number) => `# HELP jobs_total Jobs
# TYPE jobs_total counter
jobs_total{queue="mail"} ${10 + asked}
# TYPE process_start_time_seconds gauge
process_start_time_seconds 1764000000
`;

/** Metrics as a text, written anew each time they are asked for. */
function says(text: (asked: number) => string, headers: Record<string, string> = PLAIN, status = 200) {
  let asked = 0;
  return web((_, answer) => {
    asked += 1;
    answer.writeHead(status, headers).end(text(asked));
  });
}

describe("metrics", () => {
  it.each([false, true])("of an application with prom-client pass (OpenMetrics: %s)", async (open) => {
    const required = ["http_requests_total", "http_seconds", "process_cpu_seconds_total"];
    const settings = { required, moving: ["http_requests_total", "http_seconds"], startedAfterLaunch: true, ...QUICK };
    const { verdict, evidence } = await ask(await metricsApp(open), settings, { liveAt: new Date().toISOString() });
    expect(verdict).toMatchObject({ outcome: "pass", summary: "The metrics can be read, and they move" });
    expect(verdict.assertions.map(({ what }) => what)).toEqual([
      ...["Status", "Content type", "Format", ...required.map((name) => `Metric ${name}`), "Process start"],
      ...["Counter http_requests_total", "Counter http_seconds", "Access without a credential"],
    ]);
    expect(evidence.details).toMatchObject({ metrics: { format: open ? "openmetrics" : "prometheus", problems: [] } });
  });

  it.each<[string, string, (asked: number) => string, Record<string, string>?]>([
    ["a page", "Content type: expected text/plain", () => "<!doctype html>\n", { "content-type": "text/html" }],
    ["a page as text", "The metrics cannot be read. Line 1: expected the name", () => "<!doctype html>\n"],
    ["a line cut off", "The metrics cannot be read. Line 5: ", (n) => GOOD(n).trimEnd()],
    ["a value cut off", "Line 3: expected a number as the value", (n) => GOOD(n).replace(/(\}) \d+/, "$1")],
    ["a family twice", "Line 6: a second TYPE of jobs_total", (n) => `${GOOD(n)}# TYPE jobs_total counter\n`],
    ["counters that stand still", "No counter moved between two readings", () => GOOD(1)],
    ["nothing", "The answer holds no metric", () => ""],
  ])("that are %s are a fail", async (_, sentence, text, headers) => {
    expect((await ask(await says(GOOD), QUICK)).verdict.outcome).toBe("pass");
    const { verdict } = await ask(await says(text, headers), QUICK);
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, summary: expect.stringContaining(sentence) });
  });

  it("that are not there, or not all there, are a fail", async () => {
    const gone = (await ask(await says(() => "gone", {}, 404), QUICK)).verdict;
    expect(gone).toMatchObject({ outcome: "fail", summary: "Status: expected 200, saw 404" });
    const { verdict } = await ask(await says(GOOD), { ...QUICK, required: ["jobs_total", "errors_total"] });
    expect(verdict).toMatchObject({ outcome: "fail", summary: "The metric errors_total is missing" });
    const declared = await says((n) => `${GOOD(n)}# TYPE errors_total counter\n`);
    expect((await ask(declared, { ...QUICK, required: ["errors_total"] })).verdict).toMatchObject({
      outcome: "warn",
      summary: "The metric errors_total is declared but has no value yet",
    });
  });

  it("of a process from before the launch are a fail, and without a launch not judged", async () => {
    const started = 1_764_000_000_000;
    const at = async (liveAt: string | null, more = {}) =>
      (await ask(await says(GOOD), { ...QUICK, startedAfterLaunch: true, ...more }, { liveAt })).verdict;
    const minutesLater = (minutes: number) => new Date(started + minutes * 60_000).toISOString();
    expect((await at(minutesLater(59))).outcome).toBe("pass");
    expect(await at(minutesLater(61))).toMatchObject({
      outcome: "fail",
      summary: expect.stringContaining("runs since 2025-11-24T16:00:00.000Z, which is before this launch"),
    });
    expect((await at(minutesLater(61), { launchMinutes: 90 })).outcome).toBe("pass");
    expect(await at(null)).toMatchObject({
      outcome: "error",
      reason: "no_data",
      summary: "The launch is not through yet",
    });
    const silent = await says((n) => `# TYPE jobs_total counter\njobs_total ${n}\n`);
    const settings = { ...QUICK, startedAfterLaunch: true };
    expect((await ask(silent, settings, { liveAt: minutesLater(1) })).verdict).toMatchObject({
      outcome: "error",
      reason: "no_data",
      summary: "There is no process_start_time_seconds",
    });
  });

  it("without a counter are not judged, and with one that went back doubted", async () => {
    const { verdict } = await ask(await says(() => "lonely 1\n"), QUICK);
    expect(verdict).toMatchObject({ outcome: "error", reason: "no_data", summary: "There is no counter to look at" });
    const back = await ask(await says((n) => GOOD(-n)), { ...QUICK, moving: ["jobs_total"] });
    expect(back.verdict).toMatchObject({ outcome: "warn", summary: expect.stringContaining("1 went back") });
  });

  it("given twice are named", async () => {
    const target = await says((n) => `${GOOD(n)}jobs_total{queue="mail"} 1\n`);
    expect((await ask(target, QUICK)).verdict).toMatchObject({
      outcome: "warn",
      summary: 'Given twice, and read once: jobs_total{queue="mail"}',
    });
  });

  it("that ask for a credential pass; that answer without it too are a warning", async () => {
    let asked = 0;
    const app = (strict: boolean) =>
      web(({ headers }, answer) => {
        asked += 1;
        const let_in = !strict || headers.authorization === "Bearer s3cret-token";
        answer.writeHead(let_in ? 200 : 401, PLAIN).end(let_in ? GOOD(asked) : "");
      });
    const settings = { ...QUICK, auth: { type: "bearer", secret: "metrics token" } };
    const world = { secret: async () => "s3cret-token" };
    expect((await ask(await app(true), settings, world)).verdict.outcome).toBe("pass");
    expect((await ask(await app(false), settings, world)).verdict).toMatchObject({
      outcome: "warn",
      summary: "The metrics are also answered without the credential",
    });
    expect((await ask(await app(true), settings)).verdict).toMatchObject({
      outcome: "error",
      reason: "secret_missing",
    });
    expect((await ask(await app(true), QUICK)).verdict.summary).toBe("Status: expected 200, saw 401");
  });

  it("that everybody can read at a public address are a warning", async () => {
    const { parseExposition } = await import("../metrics/parse-exposition");
    const scrape = (n: number) => ({
      status: 200,
      contentType: "text/plain",
      exposition: parseExposition(GOOD(n), "prometheus"),
    });
    const settings = httpMetrics.settings.parse({});
    const seen = { first: scrape(1), second: scrape(2), anonymous: null, open: true, liveAt: null };
    expect(httpMetrics.judge(settings, seen)).toMatchObject({
      outcome: "warn",
      summary: "Everybody can read the metrics: they are public and ask for no credential",
    });
    expect(httpMetrics.judge(settings, { ...seen, open: false }).outcome).toBe("pass");
  });

  it("longer than what is read are not judged", async () => {
    const long = await says((n) => GOOD(n) + "# remark\n".repeat(200_000));
    expect((await ask(long, QUICK)).verdict).toMatchObject({ outcome: "error", reason: "unsupported" });
  });

  it("that are declared without a single value are a fail", async () => {
    const declared = await says(() => "# HELP jobs_total Jobs\n# TYPE jobs_total counter\n");
    expect((await ask(declared, { ...QUICK, required: ["errors_total"] })).verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("declares metrics but holds no value") },
    });
  });

  it("that refuse the credential say so", async () => {
    const settings = { ...QUICK, auth: { type: "bearer", secret: "metrics token" } };
    const refuses = await says(() => "", PLAIN, 401);
    expect((await ask(refuses, settings, { secret: async () => "s3cret-token" })).verdict).toMatchObject({
      ...{ outcome: "fail", summary: expect.stringContaining("The credential is refused: status 401") },
    });
  });
});
