import { expect, it } from "vitest";
import { mask } from "./mask";

it("hides passwords in addresses and commands and leaves the rest", () => {
  expect(mask("redis://:password@redis-host:6379/1")).toBe("redis://:•••@redis-host:6379/1");
  expect(mask("psql postgresql://shop:s3cret@db:5432/shop -c x")).toBe("psql postgresql://shop:•••@db:5432/shop -c x");
  expect(mask("curl -u admin:password https://shop.example/a:b@c")).toBe(
    "curl -u admin:••• https://shop.example/a:b@c",
  );
  expect(mask("curl --user admin:pw --user=root:pw")).toBe("curl --user admin:••• --user=root:•••");
  expect(mask("https://shop.example:8080/a@b, 10:30")).toBe("https://shop.example:8080/a@b, 10:30");
  expect(mask({ words: ["See ", { text: "redis://:pw@host", code: true }], line: 3, by: null })).toEqual({
    words: ["See ", { text: "redis://:•••@host", code: true }],
    line: 3,
    by: null,
  });
});
