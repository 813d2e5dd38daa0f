import type { AccountRole, Actor } from "@/lib/domain/actor";
import type { Checklist, Field, Item, Section, Stage } from "@/lib/domain/checklist/checklist";
import type { Verdict } from "@/lib/domain/probe/verdict";
import { coveredBy } from "@/lib/domain/signoff/covered";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import { stateHash } from "@/lib/domain/signoff/state-hash";
import { holdingOf } from "@/lib/domain/workspace/holding-of";
import type { Acting } from "./acting";
import type { Around } from "./around";
import type { Deployment, DeploymentEntry } from "./deployment";
import type { Decision, DeploymentFact } from "./fact";
import { fold } from "./fold";

type Opened = Extract<DeploymentFact, { type: "deployment.opened" }>;

export const person = (id: string, account: AccountRole, ...roles: string[]): Acting => ({
  id,
  name: { anna: "Anna Kovács", bob: "Bob", cora: "Cora Stone", dan: "Dan Lind" }[id] ?? id,
  account,
  roles: roles.map((role) => ({ role, system: null })),
});

/** Holds a role that somebody delegated to them. */
export const lent = (id: string, role: string, { id: of, name }: Acting): Acting => ({
  ...person(id, "member"),
  roles: [{ role, system: null, delegatedBy: { id: of, name, until: "2026-01-01T00:00:00.000Z" } }],
});

/** One for each role of the sample, Dan a release manager by account too. */
export const anna = person("anna", "member", "DevOps Engineer");
export const bob = person("bob", "member", "Security Engineer");
export const cora = person("cora", "owner", "Operations Manager");
export const dan = person("dan", "release-manager", "Release manager");

export const holders = {
  "DevOps Engineer": ["Anna Kovács"],
  "Security Engineer": ["Bob"],
  "Release manager": ["Dan Lind"],
  "Operations Manager": ["Cora Stone"],
};

/** The workspace around the sample: everybody can act, nothing is frozen, nobody may break the glass. */
export const around: Around = { holders, freezes: [], authority: null, now: "2025-11-28T12:00:00.000Z" };

const section = (id: string, title: string, line: number, more: Partial<Section> = {}): Section => ({
  ...{ id, title, level: 2, line, parent: "s1", window: null, optional: false, contingency: null, body: [] },
  ...more,
});

const item = (id: string, at: string, line: number, words: string, more: Partial<Item> = {}): Item => ({
  ...{ id, kind: "item", section: at, parent: null, group: false, words: [words], line, to: line },
  ...{ code: [], notes: [], options: [], optional: false, contingency: null, computed: null, condition: null },
  ticked: false,
  ...more,
});

const field = (id: string, label: string, more: Partial<Field> = {}): Field => ({
  ...{ id, label, kind: "text", value: null, choices: [], line: 30, to: 30 },
  ...more,
});

const option = (id: string, words: string) => ({ id, words: [words], line: 7, notes: [], code: [] });
const top = (...ids: string[]) => ids.map((id) => ({ kind: "item" as const, id }));

export const stages: Stage[] = [
  {
    id: "technical",
    name: "Technical",
    gate: "go",
    roles: [
      { role: "DevOps Engineer", sections: null },
      { role: "Security Engineer", sections: ["s3"] },
    ],
  },
  { id: "final", name: "Final approval", gate: "go", roles: [{ role: "Release manager", sections: null }] },
];

export const closing: Stage = {
  id: "closing",
  name: "Closing",
  gate: "close",
  roles: [{ role: "Operations Manager", sections: null }],
};

/** Five required leaves before go (i1, i3, i4, i5, i6), two after (i10, i11), one only on rollback (i12). */
export const checklist: Checklist = {
  title: "Shop to production",
  lines: 30,
  goLine: 20,
  goPoints: [],
  sections: [
    section("s1", "Shop to production", 1, { level: 1, parent: null }),
    section("s2", "Prepare", 2, {
      body: [{ kind: "note", note: { words: ["Read this first."], line: 3, depth: 0 } }, ...top("i1", "i2", "i5")],
    }),
    section("s3", "Security", 10, { body: top("i6", "i7", "i8", "i9") }),
    section("s4", "Launch", 20, { body: top("i10", "i11") }),
    section("s5", "Rollback", 25, { contingency: "rollback", body: top("i12") }),
  ],
  items: [
    item("i1", "s2", 4, "Database created"),
    item("i2", "s2", 5, "Backups", { group: true }),
    item("i3", "s2", 6, "Full backup", { parent: "i2" }),
    item("i4", "s2", 7, "Restore tried", { parent: "i2" }),
    item("i5", "s2", 8, "Cache", { kind: "option-set", options: [option("o1", "Managed"), option("o2", "Own")] }),
    item("i6", "s3", 11, "Headers set"),
    item("i7", "s3", 12, "All items above done", { computed: "items" }),
    item("i8", "s3", 13, "All approvals obtained", { computed: "approvals" }),
    item("i9", "s3", 14, "Cache warmed", { optional: true }),
    item("i10", "s4", 21, "Deploy"),
    item("i11", "s4", 22, "Smoke tests"),
    item("i12", "s5", 26, "Stop the application", { contingency: "rollback" }),
  ],
  slots: [],
  fields: [
    field("f1", "Deployed by", { kind: "person" }),
    field("f2", "Status", { kind: "status", choices: ["Successful", "Rolled Back"] }),
    field("f3", "Version", { kind: "version", value: "v1" }),
  ],
  stages,
  blocks: [],
};

const opening: Opened = {
  type: "deployment.opened",
  system: { id: "shop", name: "Shop" },
  template: { id: "t1", title: "Shop to production", version: 1, document: "d".repeat(64), fileName: "SHOP.md" },
  checklist,
  policy: defaultPolicy,
  target: "1.0.0",
  environment: "production",
  t0: "2025-11-28T21:00:00.000Z",
  zone: "Europe/Prague",
  rehearsal: false,
  baseUrl: "https://shop.example",
};

/** A history that is told act by act; `deployment` is what it folds to so far. */
export class Story {
  readonly entries: DeploymentEntry[] = [];

  constructor(over: Partial<Opened> = {}) {
    this.tell(cora, { ...opening, ...over });
  }

  get deployment(): Deployment {
    return fold(this.entries);
  }

  tell({ id, name }: Pick<Actor, "id" | "name">, ...facts: DeploymentFact[]): this {
    for (const fact of facts) {
      const seq = this.entries.length + 1;
      const at = new Date(Date.UTC(2025, 10, 28, 10, seq)).toISOString();
      this.entries.push({ stream: "d1", seq, at, by: { kind: "person", id, name }, fact });
    }
    return this;
  }

  ticks(by: Acting, ...items: string[]): this {
    const facts = items.map((id) => ({ type: "item.ticked" as const, item: id, option: id === "i5" ? "o1" : null }));
    return this.tell(by, ...facts);
  }

  signs(by: Acting, stage: string, role: string, decision: Decision = "approve", comment: string | null = null): this {
    const { deployment } = this;
    const of = deployment.checklist.stages.find(({ id }) => id === stage);
    if (!of) throw new Error(`no stage ${stage}`);
    const covered = coveredBy(deployment, of, role);
    const scope = covered.scope.sections;
    const hash = stateHash(covered);
    const words = { meaning: "Reviewed.", comment, method: "password" as const };
    const lent = holdingOf(by, role, deployment.system.id)?.delegatedBy;
    const whose = lent ? { delegatedBy: { id: lent.id, name: lent.name } } : {};
    return this.tell(by, { type: "role.signed", stage, role, decision, ...words, scope, stateHash: hash, ...whose });
  }

  judges(id: string, outcome: Verdict["outcome"], summary: string): this {
    const verdict = { outcome, reason: null, summary, assertions: [] };
    const run = `r${this.entries.length}`;
    return this.tell({ id: "worker", name: "probe" }, { type: "probe.judged", item: id, run, sha256: "e3b0", verdict });
  }
}

export const BEFORE_GO = ["i1", "i3", "i4", "i5", "i6"];

/** Everything before go is done by Cora, who signs none of it, and every role has approved. */
export const ready = (over: Partial<Opened> = {}): Story =>
  new Story(over)
    .ticks(cora, ...BEFORE_GO)
    .signs(anna, "technical", "DevOps Engineer")
    .signs(bob, "technical", "Security Engineer")
    .signs(dan, "final", "Release manager");

/** Go was called. */
export const launching = (over: Partial<Opened> = {}): Story => ready(over).tell(dan, { type: "go.called" });

/** What a refused decision says. */
export function refused(act: () => unknown): string {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof Error) return thrown.message;
  }
  throw new Error("nothing was refused");
}
