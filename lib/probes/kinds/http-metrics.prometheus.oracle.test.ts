import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { asker } from "../asker.test-fixture";
import { daemon } from "../daemon.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { closedPort, web } from "../target.test-fixture";

const program = oracle("prometheus");
const ask = asker("http-metrics");
const TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";

const good = (n: number) => `# TYPE a counter
# HELP a A "quoted" text
# UNIT size_bytes bytes
# TYPE size_bytes gauge
size_bytes 7
a_total{b="c\\"d"} ${n} 1395066363.5 # {trace="a b"} 1.0 1395066363.2
# EOF
`;

/** Texts by name, and whether each is OpenMetrics. */
const TEXTS: Record<string, [boolean, (n: number) => string]> = {
  good: [true, (n) => good(n).replace(/^# UNIT.*\n/m, "")],
  endless: [false, (n) => good(n).replace("# EOF\n", "")],
  overlong: [false, (n) => `${good(n)}late 1\n`],
  gapped: [false, (n) => good(n).replace("# TYPE size", "\n# TYPE size")],
  remarked: [false, (n) => `# a remark\n${good(n)}`],
  untyped: [false, (n) => good(n).replace("gauge", "speed")],
  worded: [false, (n) => good(n).replace("size_bytes 7", "size_bytes seven")],
  unquoted: [false, (n) => good(n).replace('b="c\\"d"', "b=c")],
  exemplified: [false, (n) => good(n).replace("} 1.0 ", "} one ")],
  page: [false, () => "<!doctype html>\n# EOF\n"],
};

type Targets = { data: { activeTargets: { labels: { job: string }; health: string }[] } };

/** What a real Prometheus says of each of the texts, once it has read all of them. */
async function scraped(port: number): Promise<Record<string, boolean>> {
  const own = await closedPort();
  const jobs = Object.keys(TEXTS).map((name) => ({
    ...{ job_name: name, metrics_path: `/${name}`, scrape_interval: "500ms", scrape_timeout: "500ms" },
    static_configs: [{ targets: [`127.0.0.1:${port}`] }],
  }));
  const running = await daemon({
    program: program ?? "",
    // JSON is YAML.
    files: { "prometheus.yml": JSON.stringify({ scrape_configs: jobs }) },
    arguments: (folder) => [
      ...["--config.file=prometheus.yml", `--storage.tsdb.path=${folder}/data`, "--log.level=error"],
      `--web.listen-address=127.0.0.1:${own}`,
    ],
    port: own,
  });
  onTestFinished(running.stop);
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${own}/api/v1/targets`);
    const targets = answer.ok ? ((await answer.json()) as Targets).data.activeTargets : [];
    const read = targets.filter(({ health }) => health !== "unknown");
    if (read.length === jobs.length)
      return Object.fromEntries(read.map(({ labels, health }) => [labels.job, health === "up"]));
    await sleep(20);
  }
}

describe.skipIf(program === null)("OpenMetrics (oracle: Prometheus)", () => {
  it("are read and refused by both alike", async () => {
    let asked = 0;
    const { port } = await web(({ url = "/" }, answer) => {
      asked += 1;
      const [, text] = TEXTS[url.slice(1)] ?? TEXTS["good"] ?? [];
      answer.writeHead(200, { "content-type": TYPE }).end(text?.(asked));
    });
    const ours = async (name: string) => {
      const { assertions } = (await ask({ port }, { url: `/${name}`, gapMs: 50 })).verdict;
      return assertions.find(({ what }) => what === "Format")?.outcome === "pass";
    };
    const designed = Object.fromEntries(Object.entries(TEXTS).map(([name, [right]]) => [name, right]));
    expect(await scraped(port)).toEqual(designed);
    for (const [name, right] of Object.entries(designed)) expect([name, await ours(name)]).toEqual([name, right]);
  });
});
