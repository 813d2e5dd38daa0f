import { expect, it } from "vitest";
import { BaseUrl } from "./base-url";

it.each(["https://shop.example.org", " http://127.0.0.1:8080/app "])("takes %j", (text) => {
  expect(BaseUrl.parse(text)).toBe(text.trim());
});

it.each(["shop.example.org", "ftp://shop", "https://me:secret@shop", "https://shop/?a=1", "https://shop/#a"])(
  "refuses %j in words",
  (text) => {
    expect(BaseUrl.safeParse(text).error?.issues[0]?.message).toContain("https://shop.example.org");
  },
);
