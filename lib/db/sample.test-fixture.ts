import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { onTestFinished } from "vitest";
import type { Actor } from "@/lib/domain/actor";
import type { Checklist } from "@/lib/domain/checklist/checklist";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import { env } from "@/lib/env";
import type { Decision } from "./act";
import { deploymentStream } from "./deployments";
import { write } from "./writer";

export const ada: Actor = { kind: "person", id: "ada", name: "Ada Byron" };

const item = (id: string, line: number) => ({
  ...{ id, kind: "item" as const, section: "s1", parent: null, group: false, words: [`Item ${id}`], line, to: line },
  ...{
    code: [],
    notes: [],
    options: [],
    optional: false,
    contingency: null,
    computed: null,
    condition: null,
    ticked: false,
  },
});

export const checklist: Checklist = {
  ...{ title: "Small", lines: 4, goLine: null, goPoints: [], slots: [], fields: [], blocks: [] },
  sections: [
    {
      id: "s1",
      title: "Before",
      level: 2,
      line: 1,
      parent: null,
      window: null,
      optional: false,
      contingency: null,
      body: [],
    },
  ],
  items: Array.from({ length: 50 }, (_, index) => item(`i${index + 1}`, index + 2)),
  stages: [{ id: "g1", name: "Technical", gate: "go", roles: [{ role: "DevOps Engineer", sections: null }] }],
};

export const opened: DeploymentFact = {
  ...{
    type: "deployment.opened",
    system: { id: "sys", name: "Depot" },
    checklist,
    policy: defaultPolicy,
    target: "1.0.0",
  },
  template: { id: "t", title: "Small", version: 1, document: "00", fileName: "small.md" },
  ...{ environment: "staging", t0: "2026-12-01T21:00:00Z", zone: "Europe/Berlin", rehearsal: false, baseUrl: null },
};

export const act = (stream: string, decide: () => Decision<DeploymentFact>, guard = {}) =>
  write(deploymentStream, stream, { by: ada, guard, decide });

export const facts =
  (...list: DeploymentFact[]) =>
  () => ({ facts: list, answer: {} });

export async function open() {
  const stream = randomUUID();
  await act(stream, facts(opened));
  return stream;
}

/** A connection as the product's own role or as the owner of its tables, closed with the test. */
export async function connected(as: "app" | "owner"): Promise<Client> {
  const client = new Client({ connectionString: as === "app" ? env.DATABASE_URL : env.DATABASE_OWNER_URL });
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}
