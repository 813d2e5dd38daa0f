import type { Checklist, Item } from "@/lib/domain/checklist/checklist";
import { checklist, dan, type Story } from "@/lib/domain/deployment/sample.test-fixture";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import type { Offer } from "./offer";
import { upgradePreview } from "./preview";
import { upgrade } from "./upgrading";

export const template = {
  id: "t1",
  title: "Shop to production",
  version: 2,
  document: "e".repeat(64),
  fileName: "SHOP.md",
};

/** Version 2 of the sample, changed in something. */
export const offered = (change: Partial<Checklist> = {}, more: Partial<Offer> = {}): Offer => ({
  template,
  checklist: { ...checklist, ...change },
  policy: defaultPolicy,
  ...more,
});

/** The items of the sample, some of them changed or (null) gone. */
export const items = (change: Record<string, Partial<Item> | null>): Pick<Checklist, "items" | "sections"> => {
  const gone = Object.keys(change).filter((id) => change[id] === null);
  return {
    items: checklist.items.flatMap((item) => (gone.includes(item.id) ? [] : [{ ...item, ...change[item.id] }])),
    sections: checklist.sections.map((section) => ({
      ...section,
      body: section.body.filter((piece) => piece.kind !== "item" || !gone.includes(piece.id)),
    })),
  };
};

/** Upgrades as previewed. */
export function upgraded(story: Story, next: Offer, reason = "The backup is asked for twice") {
  const { hash } = upgradePreview(story.deployment, next);
  return story.tell(dan, ...upgrade(story.deployment, dan, { next, reason, shown: hash }));
}
