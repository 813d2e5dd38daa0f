import { allowNetwork } from "@/lib/commands/allow-network";
import { asking, opened } from "@/lib/commands/arrange.test-fixture";
import { db } from "@/lib/db/client";
import { readDeployment } from "@/lib/db/deployments";
import { act, facts } from "@/lib/db/sample.test-fixture";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { WindowId } from "@/lib/domain/probe/schedule/window";
import type { Person } from "@/lib/domain/workspace/workspace";
import { web } from "@/lib/probes/target.test-fixture";

export const never = new AbortController().signal;

export const go: DeploymentFact = { type: "go.called" };
export const live: DeploymentFact = { type: "launch.completed" };

/** A probe of the base URL's health page, bound to the first item. */
export const bound = (...windows: WindowId[]): DeploymentFact => ({
  ...{ type: "probe.bound", item: "i1", probe: { kind: "http", settings: { url: "/health", status: [200] } } },
  windows,
});

export const allow = (owner: Person, port: number) =>
  allowNetwork({ address: "127.0.0.1", ports: [port], reason: "The depot's own test", expires: null }, asking(owner));

/** A deployment whose base URL is a listener of this test, with what happened to it; `answers` sets the listener's status. */
export async function watched(owner: Person, ...happened: DeploymentFact[]) {
  let status = 200;
  const target = await web((_, answer) => answer.writeHead(status).end("ok"));
  await allow(owner, target.port);
  const { id } = await opened(owner, { baseUrl: `http://127.0.0.1:${target.port}` });
  await act(id, facts(...happened));
  const answers = (next: number) => {
    status = next;
  };
  return { id, target, answers };
}

export const runsOf = (deployment: string) => db.probeRun.findMany({ where: { deployment }, orderBy: { slot: "asc" } });

/** When go was called, or the launch was through, in ms since 1970. */
export const momentOf = async (deployment: string, of: "go" | "live") =>
  Date.parse((await readDeployment(deployment))[of]?.at ?? "");
