import fc from "fast-check";
import { expect } from "vitest";
import { block, exclude, fail, tick, untick } from "@/lib/domain/deployment/answering";
import { answerOf } from "@/lib/domain/deployment/deployment";
import type { anna } from "@/lib/domain/deployment/sample.test-fixture";
import { confirmAnswers } from "@/lib/domain/deployment/target/confirming";
import { keptOf, type Model, type Real } from "./account.test-fixture";
import { Act, anyLeaf, anyone, told } from "./act.test-fixture";

const VERBS = {
  tick: { state: "done", act: tick },
  fail: { state: "failed", act: fail },
  block: { state: "blocked", act: block },
  exclude: { state: "not-applicable", act: exclude },
  untick: { state: "open", act: untick },
} as const;
const verbs = Object.keys(VERBS) as (keyof typeof VERBS)[];

export const answering = fc
  .tuple(fc.constantFrom<keyof typeof VERBS>("tick", "tick", "tick", ...verbs), anyone, anyLeaf)
  .map(
    ([verb, who, item]) =>
      new Act(`${who.id} ${verb}s ${item}`, (model, real) => {
        const { deployment } = real.story;
        const rev = answerOf(deployment, item).rev;
        const option = item === "i5" ? "o1" : null;
        const reason = "as it is";
        const seq = told(real, who, () =>
          verb === "tick"
            ? tick(deployment, who, { item, rev, option })
            : VERBS[verb].act(deployment, who, { item, rev, reason }),
        );
        if (seq === null) return;
        const said = verb === "tick" ? { reason: null, option } : { reason, option: null };
        model.answers.set(item, { ...said, state: VERBS[verb].state, rev: rev + 1, by: who.id });
        model.earlier.delete(item);
        if (verb !== "tick") model.overruled.add(item);
      }),
  );

export const showing = fc.tuple(anyone, anyLeaf, fc.nat(3)).map(
  ([who, item, at]) =>
    new Act(`${who.id} adds evidence to ${item}`, (model, real) => {
      if (!model.leaves.has(item) || model.history) return;
      const sha256 = String(at).repeat(64);
      const shown = { kind: "file" as const, name: "log.txt", media: "text/plain", bytes: 9, sha256 };
      real.story.tell(who, { type: "evidence.added", item, shown });
      model.evidence.set(item, [...(model.evidence.get(item) ?? []), sha256]);
    }),
);

export const confirming = fc.tuple(anyone, fc.subarray(["i1", "i3", "i4", "i5", "i6"], { minLength: 1 })).map(
  ([who, ids]) =>
    new Act(`${who.id} confirms ${ids}`, (model, real) => {
      const { deployment } = real.story;
      const waiting = ids.filter((id) => model.earlier.has(id) && model.leaves.has(id));
      if (waiting.length === 0) return;
      const seen = waiting.map((item) => ({ item, rev: answerOf(deployment, item).rev }));
      const seq = told(real, who, () => confirmAnswers(deployment, who, seen));
      if (seq === null) return;
      for (const id of waiting) {
        const kept = model.earlier.get(id) ?? expect.fail();
        model.answers.set(id, { ...kept, rev: keptOf(model, id).rev + 1, by: who.id });
        model.earlier.delete(id);
      }
    }),
);

export function ticks(model: Model, real: Real, who: typeof anna, item: string): void {
  const { deployment } = real.story;
  const { rev, state } = answerOf(deployment, item);
  if (state === "done") return;
  const option = item === "i5" ? "o1" : null;
  if (told(real, who, () => tick(deployment, who, { item, rev, option })) === null) return;
  model.answers.set(item, { state: "done", rev: rev + 1, reason: null, option, by: who.id });
  model.earlier.delete(item);
}

export function passes({ leaves, probes }: Model, { story }: Real, id: string): void {
  if (!leaves.has(id)) return;
  story.judges(id, "pass", "pass");
  probes.set(id, "pass");
}
