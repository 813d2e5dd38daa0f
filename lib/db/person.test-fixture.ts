import { randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import type { AccountRole, Actor } from "@/lib/domain/actor";
import type { WorkspaceFact } from "@/lib/domain/workspace/fact";
import type { Person } from "@/lib/domain/workspace/workspace";
import { WORKSPACE } from "./entries";
import { readWorkspace, workspaceStream } from "./workspace";
import { write } from "./writer";

const installation: Actor = { kind: "installation", id: "installation", name: "Countersign" };

/** The password of everybody who joins in a test. */
export const PASSWORD = "four eyes see more than two";

/** Somebody who has joined, with roles for every system. */
export async function joined(name: string, account: AccountRole, ...roles: string[]): Promise<Person> {
  const id = randomUUID();
  const holdings = roles.map((role) => ({ role, system: null }));
  const facts: WorkspaceFact[] = [
    { type: "person.invited", person: id, email: `${id}@example.org`, name, account, roles: holdings },
    { type: "person.joined", person: id, name },
  ];
  const password = await hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
  await write(workspaceStream, WORKSPACE, {
    by: installation,
    guard: {},
    decide: () => ({
      facts,
      rows: { credential: [{ person: id, password, changed_at: "infinity" }] },
      answer: {},
    }),
  });
  const person = (await readWorkspace()).people[id];
  if (!person) throw new Error(`${name} did not join`);
  return person;
}
