import { expect, it } from "vitest";
import { hiddenIn, visible } from "./visible";

it("writes out what turns the order of letters round or is not seen", () => {
  expect(visible("pay \u202Eeno\u202C")).toBe("pay ⟨U+202E⟩eno⟨U+202C⟩");
  expect(visible("a\u200Bb\u00ADc\uFEFFd\u{E0041}")).toBe("a⟨U+200B⟩b⟨U+00AD⟩c⟨U+FEFF⟩d⟨U+E0041⟩");
  expect(hiddenIn("a\u200Bb\u200Bc\u0007")).toEqual(["U+200B", "U+0007"]);
  expect(hiddenIn("a\tb ü 日本")).toEqual([]);
});

it("leaves joiners where writing needs them", () => {
  expect(visible("👩\u200D💻 ❤\uFE0F\u200D🔥 می\u200Cخواهم")).toBe("👩\u200D💻 ❤\uFE0F\u200D🔥 می\u200Cخواهم");
  expect(visible("a\u200Db \u200Cc")).toBe("a⟨U+200D⟩b ⟨U+200C⟩c");
});
