import { expect, it } from "vitest";
import { sourceText } from "./source-text";

const list = "# Süß\r\n- [ ] 备份\n";
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));

it.each([
  ["as it is", utf8(list), list],
  ["with its mark", utf8(`\uFEFF${list}`), `\uFEFF${list}`],
  ["with every mark before it", utf8(`\uFEFF\uFEFF${list}`), `\uFEFF\uFEFF${list}`],
  ["converted", utf16(`\uFEFF${list}`), list],
])("gives a document %s", (_, bytes, text) => {
  expect(sourceText(bytes, "list.md")).toBe(text);
});
