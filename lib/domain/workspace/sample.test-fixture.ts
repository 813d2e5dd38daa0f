import type { Actor } from "@/lib/domain/actor";
import { checklist } from "@/lib/domain/deployment/sample.test-fixture";
import type { WorkspaceFact } from "./fact";
import { emptyWorkspace, evolveWorkspace, type Workspace } from "./workspace";

export const ada: Actor = { kind: "person", id: "ada", name: "Ada" };

/** The moment of the entry with a seq. */
export const at = (seq: number): string => new Date(Date.UTC(2025, 10, 1, 8, seq)).toISOString();

/** A workspace in which these facts happened, in this order. */
export const having = (...facts: WorkspaceFact[]): Workspace =>
  facts.reduce(
    (workspace, fact, index) =>
      evolveWorkspace(workspace, { stream: "workspace", seq: index + 1, at: at(index + 1), by: ada, fact }),
    emptyWorkspace,
  );

export const invited = (person: string, more: Partial<Extract<WorkspaceFact, { type: "person.invited" }>> = {}) => ({
  ...{
    type: "person.invited" as const,
    person,
    email: `${person}@shop.example`,
    name: person,
    account: "member" as const,
  },
  roles: [],
  ...more,
});

export const joined = (person: string, name: string) => ({ type: "person.joined" as const, person, name });

export const published = (version: number): WorkspaceFact => ({
  ...{
    type: "template.published",
    template: "t1",
    version,
    title: "Shop",
    document: "d",
    bytes: 9,
    fileName: "SHOP.md",
  },
  choices: {},
  checklist,
});
