import { callGo } from "@/lib/commands/call-go";
import { closeDeployment } from "@/lib/commands/close-deployment";
import { completeLaunch } from "@/lib/commands/complete-launch";
import { declareProcedure } from "@/lib/commands/declare-procedure";
import { leavesOf, tickEach } from "./answer";
import { open } from "./open";
import { as } from "./player";
import { signAll } from "./sign";
import type { Troupe } from "./troupe";

type Systems = Record<string, string>;
type Plan = Parameters<typeof open>[2];

/** What was launched: one closed as successful, one rolled back, one that is live this minute. */
export async function scenesAfterGo(all: Troupe, systems: Systems): Promise<void> {
  await successful(all, systems);
  await rolledBack(all, systems);
  await live(all, systems);
}

async function launched(all: Troupe, systems: Systems, plan: Plan): Promise<string> {
  const deployment = await open(all.manager, systems, plan);
  await tickEach(deployment, await leavesOf(deployment, "before", all.manager), all.team);
  await signAll(deployment, all);
  await callGo({ deployment }, as(all.manager));
  return deployment;
}

async function successful(all: Troupe, systems: Systems): Promise<void> {
  const { manager, team } = all;
  const plan = { system: "TraitorTrack", document: "003", target: "4.12.0", environment: "production", t0: 0 } as const;
  const deployment = await launched(all, systems, plan);
  await completeLaunch({ deployment }, as(manager));
  await tickEach(deployment, await leavesOf(deployment, "after", manager), team);
  await closeDeployment({ deployment, outcome: "successful", reason: null }, as(manager));
}

async function rolledBack(all: Troupe, systems: Systems): Promise<void> {
  const { manager, team } = all;
  const plan = { system: "Order desk", document: "004", target: "6.9.4", environment: "production", t0: 0 } as const;
  const deployment = await launched(all, systems, plan);
  await tickEach(deployment, (await leavesOf(deployment, "after", manager)).slice(0, 12), team);
  const reason = "Every third order fails at payment since the new version.";
  await declareProcedure({ deployment, procedure: "rollback", reason }, as(manager));
  await tickEach(deployment, await leavesOf(deployment, "if-declared", manager), team);
  await closeDeployment({ deployment, outcome: "rolled-back", reason }, as(manager));
}

async function live(all: Troupe, systems: Systems): Promise<void> {
  const { manager, team } = all;
  const plan = { system: "Guest Tracker", document: "001", target: "2.3.2", environment: "production", t0: 0 } as const;
  const deployment = await launched(all, systems, plan);
  await tickEach(deployment, (await leavesOf(deployment, "after", manager)).slice(0, 14), team);
  await completeLaunch({ deployment }, as(manager));
}
