import { randomBytes, randomUUID } from "node:crypto";
import { pino } from "pino";
import { expect, it, onTestFinished } from "vitest";
import { allowNetwork } from "@/lib/commands/allow-network";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { bindProbe } from "@/lib/commands/bind-probe";
import { requestRun } from "@/lib/commands/request-run";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { log as workersLog } from "@/lib/jobs/log";
import { runProbe } from "@/lib/jobs/run-probe";
import { formsOf, mailEcho, redisEcho, webEcho } from "@/lib/probes/echo.test-fixture";
import { web } from "@/lib/probes/target.test-fixture";
import { goLiveReport } from "@/lib/queries/go-live-report";
import { probeRun } from "@/lib/queries/probe-run";
import { cookieOf, knock } from "@/lib/web/knock.test-fixture";
import { log as websLog } from "@/lib/web/log";
import { routes } from "./access/knocking.test-fixture";
import { api } from "./api";

const chance = (bytes: number) => randomBytes(bytes).toString("hex");

/** Secrets such as scrubbers let through: short, of digits alone, with quotes, beyond ASCII, long, in two parts. */
const CANARIES: Record<string, string> = {
  short: `~${chance(1)}§`,
  digits: String(10n ** 15n + BigInt(`0x${chance(6)}`)),
  quotes: `q"${chance(4)}'\\${chance(4)}`,
  unicode: `pä✓${chance(6)}“`,
  plain: chance(12),
  spaced: `two ${chance(4)} words&more=${chance(4)}%41`,
  long: chance(400),
};

const FORMS = Object.entries(CANARIES).flatMap(([name, value]) =>
  formsOf(value).map((form) => [`${name} (${form.length})`, form] as const),
);

/** Which secrets stand in a text, in any form. */
const hits = (text: string): string[] =>
  FORMS.filter(
    ([, form]) => text.includes(form) || (/^[0-9a-f]+$/.test(form) && text.toLowerCase().includes(form)),
  ).map(([name]) => name);

const WAYS = [
  { url: "/text", contains: "nothing of this" },
  { url: "/json", json: { path: "value", equals: "something else" } },
  { url: "/forms", notMatches: ".*" },
  { url: "/redirect", follow: true, contains: "nothing of this" },
  { url: "/redirect", status: [200] },
  { url: "/headers", expectHeaders: [{ name: "x-echo", matches: "^nothing$" }] },
];
const AUTHS = [{ type: "basic", user: "probe" }, { type: "bearer" }, { type: "header", header: "X-Key" }];

/** Everything web and worker write into their logs until the test ends. */
function heard(): string[] {
  const lines: string[] = [];
  for (const log of [websLog, workersLog]) {
    const loud = log as unknown as Record<symbol, unknown>;
    const before = loud[pino.symbols.streamSym];
    loud[pino.symbols.streamSym] = { write: (line: string) => lines.push(line) };
    onTestFinished(() => {
      loud[pino.symbols.streamSym] = before;
    });
  }
  return lines;
}

async function ran(owner: Person, deployment: string, call: { kind: string; settings: Record<string, unknown> }) {
  await bindProbe({ deployment, item: "i1", ...call }, asking(owner));
  const { run } = await requestRun({ deployment, item: "i1" }, asking(owner));
  await runProbe({ run }, { abortSignal: new AbortController().signal });
  return probeRun(deployment, run);
}

/** Every row of every table, as text; a text inside JSON also as it reads. */
async function everythingStored(): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`;
  const stored: Record<string, string> = {};
  for (const { schema, name } of tables) {
    const rows = await db
      .$queryRawUnsafe<{ row: unknown }[]>(`SELECT to_jsonb(t) AS row FROM "${schema}"."${name}" t`)
      .catch(() => []);
    stored[`${schema}.${name}`] = rows
      .map(({ row }) => `${JSON.stringify(row)}\n${textsIn(row).join("\n")}`)
      .join("\n");
  }
  return stored;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value, ...(/^[[{]/.test(value) ? textsIn(parsed(value)) : [])];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What every GET route answers to whoever may read everything. */
async function everythingAnswered(cookie: string, names: Record<string, string>): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  const gets = routes.filter((route) => route.startsWith("GET ") && !route.endsWith("/stream"));
  for (const path of gets.map((route) => route.slice(4)))
    for (const format of path.includes(":format") ? ["md", "csv", "json", "txt", "pdf", "xlsx"] : [""]) {
      const filled = path.replace(/:(\w+)/g, (_, name: string) =>
        name === "format" ? format : (names[name] ?? "none"),
      );
      const headers = { cookie, "sec-fetch-site": "same-origin" };
      const request = new Request(`http://localhost:3000/api/v1${filled}`, { headers });
      const response = await api.fetch(request, { network: randomUUID() });
      const bytes = Buffer.from(await response.arrayBuffer());
      answers[filled] = `${JSON.stringify([...response.headers])}\n${bytes.toString("utf8")}`;
    }
  return answers;
}

const leaks = (places: Record<string, string>) =>
  Object.entries(places).flatMap(([place, text]) => hits(text).map((name) => `${place}: ${name}`));

it("a secret is nowhere but at its target: not in a table, an answer, a log, the record or the report", async () => {
  const logged = heard();
  const owner = await joined("Olga Rem", "owner");
  const cookie = await cookieOf(owner);
  const sent: string[] = [];
  const { port } = await web((request, answer) => {
    sent.push(JSON.stringify(request.headers));
    webEcho(request, answer);
  });
  const [redis, mail] = [await redisEcho(), await mailEcho()];
  const ports = [port, redis.port, mail.port];
  const reason = "A server that repeats everything";
  await allowNetwork({ address: "127.0.0.1", ports, reason, expires: null }, asking(owner));
  const { id: deployment } = await opened(owner, { baseUrl: `http://127.0.0.1:${port}` });
  const { system } = await readDeployment(deployment);
  const places = ports.map((one) => `127.0.0.1:${one}`);
  const enter = async (name: string, value: string, more: object = {}) =>
    knock(`/systems/${system.id}/secrets`, { cookie, body: { name, value, places, ...more } });
  const said: unknown[] = [];
  let run = "";
  for (const [name, value] of Object.entries(CANARIES)) {
    const answered = await enter(name, value);
    expect(answered.status).toBe(200);
    said.push(
      answered.body,
      (await enter(name, value, { places: [value] })).body,
      (await enter(value.repeat(9), value)).body,
    );
    said.push((await knock(`/systems/${system.id}/secrets`, { cookie, body: `{"value": ${value}` })).body);
    for (const auth of AUTHS)
      for (const way of WAYS) {
        const ended = await ran(owner, deployment, {
          kind: "http",
          settings: { ...way, auth: { ...auth, secret: name } },
        });
        expect(ended.state).toBe("finished");
        ({ run } = ended);
      }
    const at = "127.0.0.1";
    for (const call of [
      { kind: "redis", settings: { host: at, port: redis.port, password: name, tls: "off" } },
      { kind: "http-metrics", settings: { url: "/metrics", auth: { type: "bearer", secret: name } } },
      {
        kind: "smtp",
        settings: { host: at, port: mail.port, security: "tls", ca: mail.ca, auth: { user: "probe", password: name } },
      },
    ])
      expect((await ran(owner, deployment, call)).state).toBe("finished");
  }
  // What reached the targets shows that there was something to find.
  expect(sent.filter((one) => hits(one).length > 0).length).toBeGreaterThan(50);
  expect(hits(redis.heard()).length).toBeGreaterThan(3);
  expect(hits(mail.heard()).length).toBeGreaterThan(3);
  const state = await readDeployment(deployment);
  const names = {
    id: deployment,
    deployment,
    system: system.id,
    template: state.template.id,
    version: "1",
    item: "i1",
    run,
  };
  const report = JSON.stringify(await goLiveReport(deployment, owner.name));
  expect(report.length).toBeGreaterThan(1000);
  const answers = await everythingAnswered(cookie, names);
  expect(Object.keys(answers).length).toBeGreaterThan(20);
  expect(leaks({ report, logs: logged.join("\n"), refusals: JSON.stringify(said) })).toEqual([]);
  expect(leaks(answers)).toEqual([]);
  const stored = await everythingStored();
  expect(leaks(stored)).toEqual([]);
  expect(stored["public.probe_run"]).toContain("/forms");
  expect(stored["public.sealed_secret"]?.length).toBeGreaterThan(1000);
  // What is written where everybody may read it is found: the search is not blind.
  await knock(`/systems/${system.id}/variables`, { cookie, body: { name: "told", value: CANARIES["quotes"] } });
  expect(leaks(await everythingStored()).join()).toContain("public.entry: quotes");
}, 120_000);
