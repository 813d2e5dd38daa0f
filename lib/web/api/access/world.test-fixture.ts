import { createHash, randomUUID } from "node:crypto";
import { openSession } from "@/lib/access/sessions";
import { tokenHash } from "@/lib/access/tokens";
import { asking, SMALL } from "@/lib/commands/arrange.test-fixture";
import { createSystem } from "@/lib/commands/create-system";
import { disablePerson } from "@/lib/commands/disable-person";
import { grantRole } from "@/lib/commands/grant-role";
import { keepFile } from "@/lib/commands/keep-file";
import { nameAuthority } from "@/lib/commands/name-authority";
import { openDeployment } from "@/lib/commands/open-deployment";
import { publishTemplate } from "@/lib/commands/publish-template";
import { db } from "@/lib/db/client";
import { deploymentStream, readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import { write } from "@/lib/db/writer";
import type { Life } from "@/lib/domain/deployment/deployment";
import type { DeploymentFact } from "@/lib/domain/deployment/fact";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { rehearsalPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookies } from "@/lib/web/cookies";
import { seal } from "@/lib/web/ticket";

/** Those who are signed in. `engineer` and `operator` hold a role here, `elsewhere` one for another system. */
export const KINDS = [
  "viewer",
  "member",
  "engineer",
  "operator",
  "elsewhere",
  "authority",
  "manager",
  "owner",
] as const;
export type Kind = (typeof KINDS)[number];
/** Those who knock and are nobody: without a session, with one that has ended, and disabled. */
export const STRANGERS = ["nobody", "expired", "revoked", "disabled"] as const;
export type Stranger = (typeof STRANGERS)[number];

export const LIVES: readonly Life[] = ["planned", "launching", "live", "closed"];

const bytes = Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n");
/** A file as it is sent. */
export const FILE = { name: "signed.pdf", sha256: createHash("sha256").update(bytes).digest("hex"), bytes };

type Opened = Extract<DeploymentFact, { type: "deployment.opened" }>;

/** What every cell of the matrix stands in: people, one system, one template of two versions. */
export type Place = {
  people: Record<Kind | "disabled", Person>;
  system: string;
  template: string;
  opened: Opened;
  file: KeptFile;
};

/** A deployment as it was opened, with a stage for closing of its own; its rules only show. */
export async function place(): Promise<Place> {
  const [owner, manager] = [await joined("Olga Stern", "owner"), await joined("Dan Lind", "release-manager")];
  const [system, other] = [await newSystem(manager), await newSystem(manager)];
  const elsewhere = await joined("Elsa Ray", "member");
  await grantRole({ person: elsewhere.id, role: "DevOps Engineer", system: other }, asking(owner));
  const authority = await joined("Aron Glas", "member");
  await nameAuthority({ system, person: authority.id }, asking(owner));
  const disabled = await joined("Dora Gone", "owner", "DevOps Engineer");
  await disablePerson({ person: disabled.id, reason: REASON }, asking(owner));
  const people = {
    ...{ owner, manager, elsewhere, authority, disabled },
    viewer: await joined("Vera Look", "viewer", "DevOps Engineer"),
    member: await joined("Mia Sol", "member"),
    engineer: await joined("Emil Fox", "member", "DevOps Engineer"),
    operator: await joined("Otto Run", "member", "Operations Manager"),
  };
  const sent = { fileName: "small.md", document: Buffer.from(SMALL).toString("base64") };
  const { id: template } = await publishTemplate({ ...sent, title: `Small ${randomUUID()}` }, asking(manager));
  const about = { target: "2.4.0", environment: "production", t0: "2026-12-01T22:00:00Z", zone: "UTC" };
  const opening = { system, template, version: 1, ...about, rehearsal: false, baseUrl: "https://depot.example.org" };
  const { id } = await openDeployment(opening, asking(manager));
  const more = Buffer.from(SMALL.replace("- [ ] Freeze", "- [ ] Tell the help desk\n- [ ] Freeze")).toString("base64");
  await publishTemplate({ ...sent, document: more, template, note: "One more item" }, asking(manager));
  const { system: named, template: kept, checklist, ...rest } = await readDeployment(id);
  const closing = { id: "closing", name: "Closing", gate: "close" as const };
  const stage = { ...closing, roles: [{ role: "Operations Manager", sections: null }] };
  const { target, environment, t0, zone, rehearsal, baseUrl } = rest;
  const opened: Opened = {
    ...{ type: "deployment.opened", system: named, template: kept, policy: rehearsalPolicy },
    ...{ target, environment, t0, zone, rehearsal, baseUrl },
    checklist: { ...checklist, stages: [...checklist.stages, stage] },
  };
  return {
    people,
    system,
    template,
    opened,
    file: await keepFile({ ...FILE, read: async () => FILE.bytes }, asking(manager)),
  };
}

const REASON = "It was dropped";

async function newSystem(person: Person): Promise<string> {
  return (await createSystem({ name: `Depot ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(person))).id;
}

const LED_TO: Record<Life, readonly DeploymentFact[]> = {
  planned: [],
  launching: [{ type: "go.called" }],
  live: [{ type: "go.called" }, { type: "launch.completed" }],
  closed: [{ type: "deployment.closed", outcome: "abandoned", reason: REASON }],
};

/** A deployment of its own in a life, after what happened to it while it was planned, by one person. */
export async function arranged(
  { opened }: Place,
  life: Life,
  by: Person,
  happened: readonly DeploymentFact[],
): Promise<string> {
  const id = randomUUID();
  const facts = [opened, ...happened, ...LED_TO[life]];
  const actor = { kind: "person" as const, id: by.id, name: by.name };
  await write(deploymentStream, id, { by: actor, guard: {}, decide: () => ({ facts, answer: {} }) });
  return id;
}

/** A cookie of somebody who signs in now; of a stranger one that is worth nothing any more. */
export async function cookieFor({ people }: Place, who: Kind | Stranger): Promise<string> {
  if (who === "nobody") return "";
  const person = who === "expired" || who === "revoked" ? people.owner : people[who];
  const sid = await openSession(person.id, "Vitest");
  const session = tokenHash(sid);
  if (who === "expired") await db.$executeRaw`UPDATE session SET expires_at = now() WHERE id = ${session}`;
  if (who === "revoked") await db.$executeRaw`UPDATE session SET revoked_at = now() WHERE id = ${session}`;
  return `${cookies.sessionToken.name}=${await seal(sid)}`;
}
