import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Person } from "@/lib/domain/workspace/workspace";
import type { Context } from "./context";
import { createSystem } from "./create-system";
import { openDeployment } from "./open-deployment";
import { publishTemplate } from "./publish-template";

/** A request of a person, without a session; `key` makes sending it again the same act. */
export const asking = (person: Person, key?: string): Context => ({
  actor: { kind: "person", id: person.id, name: person.name },
  person,
  session: null,
  once: key === undefined ? null : { key, request: key },
  newId: randomUUID,
});

const base64 = (text: string | Buffer) => Buffer.from(text).toString("base64");

/** Two leaves before go, two after it, two stages, and a blank. */
export const SMALL = `# Depot to production

**Deployed by:** ____

## Preparation
- [ ] Back up the database
- [ ] Freeze the main branch

## Deployment Steps
- [ ] Push the image

## Post-Deployment
- [ ] Look at the logs

## Rollback Checklist (if needed)
- [ ] Put the old image back

## Technical Sign-off
- [ ] DevOps Engineer: ____ Date: ____
- [ ] Security Engineer: ____ Date: ____

## Final Approval
- [ ] Project Manager: ____ Date: ____
`;

/** A template under a title of its own. */
export const publish = (person: Person, text: string | Buffer = SMALL) =>
  publishTemplate({ fileName: "small.md", document: base64(text), title: `Small ${randomUUID()}` }, asking(person));

/** One of the five documents, by the number its file begins with. */
export function document(number: string): Buffer {
  const file = { "000": "da947adc2427baaf", "001": "c62c14fdc73efe7b", "002": "e691551143d6a01e" }[number];
  const last = { "003": "3b17831456d8d3e7", "004": "a3cd84a06865aba7" }[number];
  return readFileSync(new URL(`../../prisma/documents/${number}_${file ?? last}.txt`, import.meta.url));
}

type Opening = { text?: string | Buffer; rehearsal?: boolean; baseUrl?: string | null };

/** A planned deployment of a template and a system of its own. */
export async function opened(person: Person, { text = SMALL, rehearsal = false, baseUrl = null }: Opening = {}) {
  const name = `Depot ${randomUUID()}`;
  const system = await createSystem({ name, zone: "Europe/Prague", baseUrl: null }, asking(person));
  const template = await publish(person, text);
  const about = { target: "2.4.0", environment: "production", t0: "2026-12-01T22:00:00+01:00", zone: "Europe/Prague" };
  return openDeployment(
    { system: system.id, template: template.id, version: template.version, ...about, rehearsal, baseUrl },
    asking(person),
  );
}
