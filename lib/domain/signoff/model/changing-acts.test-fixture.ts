import fc from "fast-check";
import { expect } from "vitest";
import { addItem } from "@/lib/domain/deployment/adding";
import { moveT0 } from "@/lib/domain/deployment/details";
import { callGo } from "@/lib/domain/deployment/life";
import { around, checklist, dan } from "@/lib/domain/deployment/sample.test-fixture";
import { changeTarget } from "@/lib/domain/deployment/target/retargeting";
import { upgradePreview } from "@/lib/domain/deployment/upgrade/preview";
import { upgrade } from "@/lib/domain/deployment/upgrade/upgrading";
import { FIRST, isReady, OPEN, ROLES, SECOND, standingOf } from "./account.test-fixture";
import { Act, told } from "./act.test-fixture";

export const retargeting = fc.tuple(fc.constantFrom("1.0.0", "1.0.1", "1.0.2")).map(
  ([target]) =>
    new Act(`the target becomes ${target}`, (model, real) => {
      const { deployment } = real.story;
      const seq = told(real, dan, () => changeTarget(deployment, dan, { target, digest: null, reason: "a fix" }));
      if (seq === null) return;
      model.target = target;
      model.moves += 1;
      for (const id of model.probes.keys()) model.probes.set(id, null);
      for (const [id, kept] of model.answers) {
        if (kept.state === "open") continue;
        model.earlier.set(id, kept);
        model.answers.set(id, { ...OPEN, rev: kept.rev + 1, by: dan.id });
      }
    }),
);

export const upgrading = fc.boolean().map(
  (back) =>
    new Act(`an upgrade to version ${back ? 1 : 2}`, (model, real) => {
      const { deployment } = real.story;
      const template = { ...deployment.template, version: deployment.template.version + 1 };
      const given = { template, checklist: back ? checklist : SECOND, policy: deployment.policy };
      const shown = upgradePreview(deployment, given).hash;
      const seq = told(real, dan, () => upgrade(deployment, dan, { next: given, reason: "better", shown }));
      if (seq === null || model.history) return;
      const added = [...model.leaves].filter(([id]) => id.startsWith("a"));
      model.leaves = new Map([...FIRST, ...added]);
      if (back) return;
      model.leaves.delete("i4");
      model.leaves.set("i3", { text: "Full backup, twice", section: "s2" });
      model.probes.delete("i4");
      model.automatic.delete("i4");
    }),
);

export const adding = fc.constantFrom("s2", "s3").map(
  (section) =>
    new Act(`an item is added to ${section}`, (model, real) => {
      const { deployment } = real.story;
      const words = `Added ${Object.keys(deployment.added).length + 1}`;
      if (Object.keys(deployment.added).length >= 2 || model.history) return;
      const seq = told(real, dan, () => addItem(deployment, dan, { words, section, after: null, optional: false }));
      const id = `a${Object.keys(deployment.added).length + 1}`;
      if (seq !== null) model.leaves.set(id, { text: words, section });
    }),
);

export const moving = fc.nat(3).map(
  (day) =>
    new Act(`T-0 moves to day ${day}`, (_, real) => {
      const t0 = `2025-12-0${day + 1}T21:00:00.000Z`;
      told(real, dan, () => moveT0(real.story.deployment, dan, { t0, reason: "not ready" }));
    }),
);

export const going = fc.constant(
  new Act("go", (model, real) => {
    const ready = isReady(model);
    const seq = told(real, dan, () => callGo(real.story.deployment, dan, around));
    if (model.history) return;
    expect(seq !== null).toBe(ready);
    if (ready) model.history = new Map(ROLES.map((named) => [named.role, standingOf(model, named)]));
  }),
);
