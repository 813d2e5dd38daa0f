import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { asker } from "../asker.test-fixture";
import { metricsApp } from "../metrics/metrics-app.test-fixture";
import { oracle } from "../oracle.test-fixture";
import { web } from "../target.test-fixture";

const promtool = oracle("promtool");
const ask = asker("http-metrics");

/** What `promtool check metrics` says: 0 is good, 3 is readable with remarks on style, anything else is unreadable. */
const reads = (input: string) =>
  [0, 3].includes(spawnSync(promtool ?? "", ["check", "metrics"], { input, encoding: "utf8" }).status ?? -1);

const verdictOn = async (text: (asked: number) => string) => {
  let asked = 0;
  const target = await web((_, answer) => {
    asked += 1;
    answer.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(text(asked));
  });
  return (await ask(target, { gapMs: 50 })).verdict;
};

const counted = (n: number) => `# HELP a_total A\n# TYPE a_total counter\na_total{b="c"} ${n}\n`;

describe.skipIf(promtool === null)("metrics (oracle: promtool)", () => {
  it("of an application with prom-client are good to both", async () => {
    const app = await metricsApp();
    expect(reads(await app.text())).toBe(true);
    expect((await ask(app, { gapMs: 50 })).verdict.outcome).toBe("pass");
  });

  it.each<[string, (text: string) => string, boolean]>([
    ["as they are", (text) => text, true],
    ["with blanks and a remark", (text) => `  \n# a remark\n${text.replace('{b="c"}', '  { b = "c" , } ')}`, true],
    ["with a time", (text) => text.replace(/\n$/, " 1395066363000\n"), true],
    ["with an escape in a label", (text) => text.replace('"c"', '"\\\\ \\" \\n"'), true],
    ["as a histogram", () => '# HELP h H\n# TYPE h histogram\nh_bucket{le="+Inf"} 1\nh_sum 1\nh_count 1\n', true],
    ["as a page", () => "<!doctype html>\n<p>hello</p>\n", false],
    ["cut off", (text) => text.slice(0, -1), false],
    ["cut off within labels", (text) => text.slice(0, -6), false],
    ["with a family twice", (text) => text + text, false],
    ["with a TYPE after the samples", (text) => `${text}b 1\n# TYPE b gauge\n`, false],
    ["with an unknown type", (text) => text.replace("counter", "speed"), false],
    ["with a label twice", (text) => text.replace('b="c"', 'b="c",b="d"'), false],
    ["with a value that is none", (text) => text.replace(/\d+\n$/, "one\n"), false],
    ["with an underscore in a number", (text) => text.replace(/(\d+)\n$/, "$1_0\n"), false],
    ["with a broken escape", (text) => text.replace('"c"', '"\\q"'), false],
    ["with a broken escape in HELP", (text) => text.replace("HELP a_total A", "HELP a_total \\q"), false],
    ["with a name that is none", (text) => `${text}9lives 1\n`, false],
    ["with something after the time", (text) => text.replace(/\n$/, " 1395066363000 x\n"), false],
    ["with a blank at the end", (text) => text.replace(/\n$/, " \n"), false],
    ["with a blank after its type", (text) => text.replace("counter", "counter "), false],
    ["with a value beyond all numbers", (text) => text.replace(/\d+\n$/, "1e999\n"), false],
    ["with a time beyond all times", (text) => text.replace(/\n$/, " 99999999999999999999\n"), false],
    ["with a bound that is none", () => '# TYPE h histogram\nh_bucket{le="x"} 1\nh_sum 1\nh_count 1\n', false],
    ["with a quantile that is none", () => '# TYPE s summary\ns{quantile="q"} 1\ns_sum 1\ns_count 1\n', false],
    ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n"), false],
  ])("%s are the same to both", async (_, change, good) => {
    expect(reads(change(counted(1)))).toBe(good);
    const { assertions } = await verdictOn((n) => change(counted(n)));
    expect(assertions.find(({ what }) => what === "Format")?.outcome).toBe(good ? "pass" : "fail");
  });
});
