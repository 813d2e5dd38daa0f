import { expect } from "vitest";
import { entriesOf } from "@/lib/db/entries";
import { joined } from "@/lib/db/person.test-fixture";
import { connected } from "@/lib/db/sample.test-fixture";
import { DeploymentFact } from "@/lib/domain/deployment/fact";
import { countedLeaves } from "@/lib/domain/deployment/leaves";
import type { Person } from "@/lib/domain/workspace/workspace";
import { verifyRecord } from "@/lib/queries/verify-record";
import { type Outcome, sent, signing } from "./acts.test-fixture";
import { asking, opened } from "./arrange.test-fixture";
import { faults, leavesAfter } from "./replayed.test-fixture";
import { type WebProcess, webProcess } from "./web-process.test-fixture";

export const TECHNICAL = ["DevOps Engineer", "Database Administrator", "Security Engineer"] as const;
export const FINAL = "Project Manager";

const DOCUMENT = `# Crowd to production

## Preparation
${Array.from({ length: 6 }, (_, n) => `- [ ] Prepare part ${n + 1}`).join("\n")}

## Security
${Array.from({ length: 4 }, (_, n) => `- [ ] Close hole ${n + 1}`).join("\n")}

## Deployment Steps
- [ ] Push the image

## Technical Sign-off
${TECHNICAL.map((role) => `- [ ] ${role}: ____ Date: ____`).join("\n")}

## Final Approval
- [ ] ${FINAL}: ____ Date: ____
`;

/** Fifty people, two web processes, and Rita, who prepares and holds no role. */
export type Crowd = { people: Person[]; rita: Person; here: WebProcess; there: WebProcess };

export async function crowded(): Promise<Crowd> {
  const here = await webProcess();
  const there = await webProcess();
  const rita = await joined("Rita Ray", "release-manager");
  const people = Array.from({ length: 50 }, (_, n) => joined(`Person ${n}`, "member", ...rolesOf(n)));
  return { people: await Promise.all(people), rita, here, there };
}

/** Every fifth person holds no role; some hold two, and may sign for one of them. */
function rolesOf(n: number): string[] {
  const roles = [...TECHNICAL, FINAL];
  return [roles[n % 5], n % 7 === 0 ? roles[(n + 1) % 5] : undefined].filter((role) => role !== undefined);
}

/** The first, or another, of those who hold exactly these roles. */
export function holding({ people }: Crowd, roles: readonly string[], which = 0): Person {
  const all = people.filter((one) => one.roles.map(({ role }) => role).join() === roles.join());
  return all.at(which) ?? expect.fail(`too few hold ${roles.join(" and ")}`);
}

/** A deployment whose items before go are all done, and which some roles have approved. */
export async function prepared(crowd: Crowd, approved: readonly string[] = []): Promise<string> {
  const { rita, here } = crowd;
  const { id } = await opened(rita, { text: DOCUMENT });
  for (const { id: item } of countedLeaves(await here.readDeployment(id), "go"))
    await here.tickItem({ deployment: id, item, rev: 0 }, asking(rita));
  for (const role of approved)
    await sent(holding(crowd, [role], -1), signing(await here.readDeployment(id), role), here);
  return id;
}

/** Holds record and tables against what was acknowledged after entry `from`. Answers the entries since. */
export async function expectTrue(deployment: string, outcomes: readonly Outcome[], from: number, hint = "") {
  const entries = await entriesOf(deployment, DeploymentFact);
  const acknowledged = outcomes.flatMap((one) => one.acknowledged);
  expect(faults(entries, acknowledged, from), hint).toEqual([]);
  expect((await verifyRecord(deployment))[0]).toMatchObject({ entries: entries.length, breaks: [] });
  const app = await connected("app");
  const { rows } = await app.query("SELECT item, state, rev FROM item WHERE deployment = $1 AND rev > 0", [deployment]);
  const leaves = Object.fromEntries(rows.map(({ item, ...leaf }) => [item, leaf]));
  expect(leaves, hint).toEqual(Object.fromEntries(leavesAfter(entries)));
  return entries.slice(from);
}
