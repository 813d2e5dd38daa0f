import { describe, expect, it } from "vitest";
import { settings } from "./settings.mjs";

const owner = "postgresql://owner:x@db:5432/countersign";
const app = "postgresql://app:x@db:5432/countersign";

describe("settings", () => {
  it("needs nothing", () => {
    expect(settings({})).toMatchObject({ port: 3000, host: "127.0.0.1", url: "http://localhost:3000" });
    expect(settings({ PORT: "4000" }).url).toBe("http://localhost:4000");
    expect(settings({ PUBLIC_URL: "https://a.example/" }).url).toBe("https://a.example");
  });

  it("takes a database with one role or with two", () => {
    expect(settings({ DATABASE_URL: app })).toMatchObject({ databaseUrl: app, ownerUrl: undefined });
    expect(settings({ DATABASE_URL: app, DATABASE_OWNER_URL: owner })).toMatchObject({ ownerUrl: owner });
  });

  it.each([
    [{ PORT: "70000" }, /whole number/],
    [{ PORT: "http" }, /whole number/],
    [{ PUBLIC_URL: "example.org" }, /address without a path/],
    [{ PUBLIC_URL: "https://a.example/path" }, /address without a path/],
    [{ DATABASE_URL: "mysql://a/b" }, /must look like/],
    [{ DATABASE_URL: "postgresql://a@b:5432" }, /names no database/],
    [{ DATABASE_URL: `${app}?schema=other` }, /schema/],
    [{ DATABASE_OWNER_URL: owner }, /DATABASE_URL is not/],
    [{ DATABASE_URL: app, DATABASE_OWNER_URL: `${owner}2` }, /different databases/],
  ])("refuses %o in words", (env, words) => {
    expect(() => settings(env)).toThrow(words);
  });
});
