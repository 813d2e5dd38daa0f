import { expect, it } from "vitest";
import type { Choices } from "@/lib/domain/checklist/choices";
import { parse } from "@/lib/domain/checklist/parse";
import { chosen } from "./chosen";

const { checklist } = parse("# T\n\n## Prepare\n\n- [ ] Back up\n");

it("applies choices, or says why they do not fit together", () => {
  expect(chosen(checklist, { goLine: 5 })).toMatchObject({ checklist: { goLine: 5 }, refusal: null });
  const refused = chosen(checklist, { goLine: 99 });
  expect(refused.checklist).toBe(checklist);
  expect(refused.refusal).toMatch(/^The document has 5 lines/);
});

it("hides no defect", () => {
  expect(() => chosen(checklist, null as unknown as Choices)).toThrow(TypeError);
});
