import { bindProbe } from "@/lib/commands/bind-probe";
import { blockItem } from "@/lib/commands/block-item";
import { excludeItem } from "@/lib/commands/exclude-item";
import { failItem } from "@/lib/commands/fail-item";
import { tickItem } from "@/lib/commands/tick-item";
import { untickItem } from "@/lib/commands/untick-item";
import { plain } from "@/lib/domain/checklist/checklist";
import { leavesOf, tickEach } from "./answer";
import { open } from "./open";
import { as } from "./player";
import { sign, signAll } from "./sign";
import type { Troupe } from "./troupe";

type Systems = Record<string, string>;

/** What is still ahead: untouched, half ticked, half signed, ready to go, and a rehearsal. */
export async function scenesBeforeGo(all: Troupe, systems: Systems): Promise<void> {
  const { manager } = all;
  await open(manager, systems, { ...TRAITOR, target: "4.13.0", t0: 72 });
  await halfTicked(all, systems);
  await halfSigned(all, systems);
  await ready(all, systems);
  await rehearsal(all, systems);
}

const TRAITOR = { system: "TraitorTrack", document: "002", environment: "production" } as const;

async function halfTicked({ manager, team, signer }: Troupe, systems: Systems): Promise<void> {
  const deployment = await open(manager, systems, { ...TRAITOR, target: "4.12.1", t0: 5 });
  const items = await leavesOf(deployment, "before", manager);
  const found = (words: string) => items.find((item) => plain(item.words).includes(words))?.id;
  const [failed, blocked] = [found("SSL connections"), found("Redis instance created")];
  const [excluded, probed] = [found("Disk Space"), found("Basic health")];
  const special = [failed, blocked, excluded, probed];
  const others = items.filter(({ id }) => !special.includes(id));
  await tickEach(deployment, others.slice(0, 71), team);
  const because = (item: string | undefined, reason: string) => ({ deployment, item, rev: 0, reason });
  await failItem(because(failed, "The replica still takes plain connections."), as(signer("Database Administrator")));
  await blockItem(because(blocked, "Waits for the provider, ticket OPS-2210."), as(signer("DevOps Engineer")));
  await excludeItem(because(excluded, "A managed database: its disk grows by itself."), as(manager));
  const settings = { url: "/health", status: [200], maxLatencyMs: 800 };
  await bindProbe({ deployment, item: probed, kind: "http", settings }, as(manager));
}

async function halfSigned({ manager, team, signer }: Troupe, systems: Systems): Promise<void> {
  const plan = { system: "Guest Tracker", document: "000", target: "2.4.0", environment: "production", t0: 3 } as const;
  const deployment = await open(manager, systems, plan);
  const items = await leavesOf(deployment, "before", manager);
  await tickEach(deployment, items, team);
  await sign(deployment, signer("Database Administrator"), "Database Administrator");
  const [item, by] = [items[0]?.id, as(signer("DevOps Engineer"))];
  await untickItem({ deployment, item, rev: 1, reason: "Checked on the wrong host." }, by);
  await tickItem({ deployment, item, rev: 2 }, by);
  await sign(deployment, signer("DevOps Engineer"), "DevOps Engineer");
}

async function ready(all: Troupe, systems: Systems): Promise<void> {
  const plan = { system: "Order desk", document: "004", target: "7.0.0", environment: "production", t0: 1 } as const;
  const deployment = await open(all.manager, systems, plan);
  await tickEach(deployment, await leavesOf(deployment, "before", all.manager), all.team);
  await signAll(deployment, all);
}

async function rehearsal({ manager, signer }: Troupe, systems: Systems): Promise<void> {
  const plan = { system: "Order desk", document: "001", target: "7.1.0-rc1", environment: "staging", t0: 24 } as const;
  const deployment = await open(manager, systems, { ...plan, rehearsal: true });
  const alone = signer("DevOps Engineer");
  await tickEach(deployment, await leavesOf(deployment, "before", manager), [alone]);
  await sign(deployment, alone, "DevOps Engineer");
}
