import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { opened } from "./deployments";
import { test } from "./story";

/** The pages nobody has to be signed in for. */
const OPEN = ["/sign-in", "/welcome/[token]", "/join/[token]"];

/** Every page there is, as the folders of `app` say: a group in brackets is no part of the address. */
const PAGES = readdirSync(new URL("../app", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|[\\/])page\.tsx$/.test(file))
  .map((file) => file.split(/[\\/]/).slice(0, -1))
  .map((folders) => `/${folders.filter((folder) => !folder.startsWith("(")).join("/")}`);

test("every page sends whoever is not signed in to sign in, back to it afterwards, and shows nothing", async ({
  enter,
}) => {
  expect(PAGES).toEqual(expect.arrayContaining([...OPEN, "/", "/people", "/deployments/[deployment]/report"]));
  const { id, template, name } = await opened();
  const names: Record<string, string> = { deployment: id, template, version: "1", earlier: "1", stage: "st1" };
  const page = await enter();
  for (const place of PAGES.filter((each) => !OPEN.includes(each))) {
    const path = place.replace(/\[(\w+)\]/g, (_, part: string) => names[part] ?? "QA");
    await page.goto(path);
    const landed = new URL(page.url());
    expect(landed.pathname, path).toBe("/sign-in");
    expect(landed.searchParams.get("next"), path).toBe(path === "/" ? "/deployments" : path);
    for (const headers of [{}, { rsc: "1" }, { cookie: "countersign-session=eyJhbGciOiJkaXIifQ..a.b.c" }]) {
      const answer = await page.request.get(path, { headers, maxRedirects: 0 });
      expect(await answer.text(), path).not.toContain(name);
    }
  }
});

test("the pages before the door open for everybody", async ({ enter }) => {
  const page = await enter();
  for (const place of OPEN) {
    await page.goto(place.replace("[token]", "nobody-has-this-one"));
    expect(new URL(page.url()).pathname.split("/")[1], place).toBe(place.split("/")[1]);
  }
});
