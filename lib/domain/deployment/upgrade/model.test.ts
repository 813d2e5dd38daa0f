import fc from "fast-check";
import { expect, it } from "vitest";
import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import { gateOf } from "@/lib/domain/checklist/counts";
import { addItem } from "@/lib/domain/deployment/adding";
import { answerOf, type Deployment } from "@/lib/domain/deployment/deployment";
import { evolve, fold } from "@/lib/domain/deployment/fold";
import { readiness } from "@/lib/domain/deployment/readiness";
import { anna, around, checklist, cora, dan, Story } from "@/lib/domain/deployment/sample.test-fixture";
import { Refusal } from "@/lib/domain/refusal";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import { stageStates } from "@/lib/domain/signoff/stages";
import { upgradePreview } from "./preview";
import { upgrade } from "./upgrading";
import { version } from "./versions.test-fixture";

const IDS = Array.from({ length: 12 }, (_, at) => `i${at + 1}`);
const SECTIONS = ["s1", "s2", "s3", "s4"];

/** A version: some ids in some order, cut into sections, some in groups, each in one of two wordings. */
const anyVersion = fc
  .record({
    ids: fc.shuffledSubarray(IDS),
    sections: fc.shuffledSubarray(SECTIONS, { minLength: 1 }),
    seeds: fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
    go: fc.option(fc.constantFrom(...SECTIONS)),
  })
  .map(({ ids, sections, seeds, go }) => {
    const outline = Object.fromEntries(sections.map((id) => [id, [] as string[]]));
    for (const [at, id] of ids.entries()) {
      const seed = seeds[at] ?? 0;
      const texts = outline[sections[seed % sections.length] ?? ""] ?? [];
      texts.push(`${seed % 3 === 0 && texts.length > 0 ? "  " : ""}${id}: ${id} ${seed % 2}`);
    }
    return version(outline, go);
  });

type Act =
  | { kind: "tick" | "untick" | "exclude" | "add"; at: number }
  | { kind: "go" | "sign" }
  | { kind: "upgrade"; next: Checklist };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom("tick", "untick", "exclude", "add"), at: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("go", "sign") }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("upgrade"), next: anyVersion }) },
);

/** What was prepared when go was called, and every answer there ever was. */
type Model = { history: [string, string][] | null; answers: Map<string, string> };

function perform(story: Story, act: Act, model: Model): void {
  switch (act.kind) {
    case "upgrade":
      upgraded(story, act.next);
      break;
    case "sign":
      story.signs(anna, "technical", "DevOps Engineer");
      break;
    case "go":
      model.history ??= called(story);
      break;
    case "add":
      added(story, act.at);
      break;
    default:
      answered(story, act.kind, act.at, model);
  }
}

function called(story: Story): [string, string][] {
  story.tell(dan, { type: "go.called" });
  return prepared(story.deployment.checklist);
}

const prepared = (of: Checklist): [string, string][] =>
  of.items.filter((item) => gateOf(of, item) === "go").map(({ id, words }) => [id, words.join("")]);

const FACTS = { tick: "done", untick: "open", exclude: "not-applicable" } as const;

function answered(story: Story, kind: "tick" | "untick" | "exclude", at: number, { answers }: Model): void {
  const { checklist: ours } = story.deployment;
  const item = ours.items.filter(({ group }) => !group)[at % 12];
  if (!item) return;
  if (kind === "tick") story.tell(cora, { type: "item.ticked", item: item.id, option: null });
  if (kind === "untick") story.tell(cora, { type: "item.unticked", item: item.id, reason: "look" });
  if (kind === "exclude") story.tell(cora, { type: "item.excluded", item: item.id, reason: "not here" });
  answers.set(item.id, FACTS[kind]);
}

/** What may be refused is tried, and then not done. */
function tried(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

const added = (story: Story, at: number) =>
  tried(() => {
    const { items, sections } = story.deployment.checklist;
    const after = items[at % (items.length + 1)]?.id ?? null;
    const place = {
      words: `Added ${at}`,
      section: sections[at % sections.length]?.id ?? "",
      after,
      optional: at % 5 === 0,
    };
    story.tell(dan, ...addItem(story.deployment, dan, place));
  });

function upgraded(story: Story, next: Checklist): void {
  const { deployment } = story;
  const template = { ...deployment.template, version: deployment.template.version + 1 };
  const given = { template, checklist: next, policy: defaultPolicy };
  const { hash, signatures, carried } = upgradePreview(deployment, given);
  story.tell(dan, ...upgrade(deployment, dan, { next: given, reason: "better", shown: hash }));
  const after = story.deployment;
  const valid = stageStates(after).flatMap(({ roles }) => roles.filter(({ standing }) => standing === "approved"));
  const foretold = signatures.filter(({ becomes }) => becomes === "stands" || becomes === "valid");
  if (!deployment.go)
    expect(valid.map(({ signature }) => signature?.seq)).toEqual(foretold.map(({ signature }) => signature));
  const known = new Set(deployment.checklist.items.map(({ id }) => id));
  const stayed = after.checklist.items.filter(
    ({ id, group }) => !group && known.has(id) && answerOf(after, id).state !== "open",
  );
  expect(stayed).toHaveLength(carried);
  if (!deployment.go) expect(idsOf(after.checklist)).toEqual(new Set([...idsOf(next), ...Object.keys(after.added)]));
}

const idsOf = ({ items }: Checklist): Set<string> => new Set(items.map(({ id }) => id));

function holds({ deployment, entries }: Story, { history, answers }: Model): void {
  const { checklist: ours } = deployment;
  const { items, sections } = ours;
  expect(idsOf(ours).size).toBe(items.length);
  for (const [at, item] of items.entries()) {
    expect(item.parent === null || items.slice(0, at).some(({ id }) => id === item.parent)).toBe(true);
  }
  const tops = (section: string) => items.filter((item) => item.section === section && item.parent === null);
  for (const { id, body } of sections) expect(body).toEqual(tops(id).map((item) => ({ kind: "item", id: item.id })));
  expect(items.every((item) => sections.some(({ id }) => id === item.section))).toBe(true);
  for (const id of Object.keys(deployment.added)) expect(idsOf(ours)).toContain(id);
  if (history) expect(new Map(prepared(ours))).toEqual(new Map(history));
  for (const [id, state] of answers) expect(answerOf(deployment, id).state).toBe(state);
  expect(readiness(deployment, around).progress).toEqual(slowly(deployment, answers));
  const [first, ...rest] = entries;
  expect(rest.reduce((state, entry) => evolve(state, entry), fold(first ? [first] : []))).toEqual(deployment);
}

/** Progress counted anew from nothing but the checklist and the answers. */
function slowly({ checklist: ours, go }: Deployment, answers: ReadonlyMap<string, string>) {
  const ahead = (item: Item) => gateOf(ours, item) === (go ? "close" : "go");
  const counted = ours.items.filter((item) => ahead(item) && !item.group && !item.optional);
  const states = counted.map(({ id }) => answers.get(id) ?? "open").filter((state) => state !== "not-applicable");
  return { resolved: states.filter((state) => state === "done").length, required: states.length };
}

it("keeps answers, additions and history through any upgrades, and foretells what becomes of signatures", () => {
  fc.assert(
    fc.property(anyVersion, fc.array(anyAct, { maxLength: 25 }), (first, acts) => {
      const story = new Story({ checklist: { ...first, stages: checklist.stages } });
      const model: Model = { history: null, answers: new Map() };
      for (const act of acts) {
        perform(story, act, model);
        holds(story, model);
      }
    }),
    { numRuns: 200 },
  );
});
