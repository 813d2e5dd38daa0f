import { describe, expect, it } from "vitest";
import { anna, around, Story } from "../sample.test-fixture";
import { packView, unpackView } from "./packed-view";
import { runView } from "./run-view";

describe("a packed view", () => {
  const view = runView(new Story().deployment, { viewer: anna, around });

  it("is the view again when it is unpacked", () => {
    expect(unpackView(packView(view))).toEqual(JSON.parse(JSON.stringify(view)));
  });

  it("leaves out what most items are, and packs a sheet once", () => {
    const { sheet } = packView(view);
    expect(sheet).not.toContain('"ticked":false');
    expect(sheet.length).toBeLessThan(JSON.stringify(view.sheet).length);
    expect(packView(view).sheet).toBe(sheet);
  });
});
