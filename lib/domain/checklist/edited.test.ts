import { describe, expect, it } from "vitest";
import { edited } from "./edited";

const inField = (text: string) => text.replace(/^\uFEFF/, "").replace(/\r\n|\r/g, "\n");

describe("a text edited in a browser", () => {
  it.each([
    ["plain", "# A\n- [ ] b\n"],
    ["without a last line end", "# A\n- [ ] b"],
    ["from Windows, with a mark", "\uFEFF# A\r\n\r\n- [ ] b\r\n"],
    ["with every kind of end", "# A\r\n- [ ] b\n- [ ] c\rd\n\r\n"],
    ["empty", ""],
  ])("comes back as it was when nothing was changed: %s", (_, original) => {
    expect(edited(original, inField(original))).toBe(original);
  });

  it("keeps the ends of the lines around a change, and gives the commonest to what is new", () => {
    expect(edited("a\nb\r\nc\r\nd\r\n", "a\nnew\nnewer\nc\nd\n")).toBe("a\nnew\r\nnewer\r\nc\r\nd\r\n");
    expect(edited("a\r\nb", "a\nb\nc")).toBe("a\r\nb\r\nc");
    expect(edited("a", "a\nb")).toBe("a\nb");
    expect(edited("a\r\nb\r\nc", "c")).toBe("c");
  });
});
