import { beforeAll, expect, it } from "vitest";
import { opened, SMALL } from "@/lib/commands/arrange.test-fixture";
import { readDeployment } from "@/lib/db/deployments";
import { joined } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookieOf, knock } from "../knock.test-fixture";

let dan: Person;
let cookie: string;
beforeAll(async () => {
  dan = await joined("Dan Lind", "release-manager");
  cookie = await cookieOf(dan);
});

it("shows what an upgrade would do, does exactly that, and adds items", async () => {
  const { id } = await opened(dan);
  const at = `/deployments/${id}`;
  const { template, checklist } = await readDeployment(id);
  const place = { section: checklist.items[0]?.section, after: null };
  const added = await knock(`${at}/items`, { cookie, body: { words: "Ask the hoster", ...place } });
  expect(added).toMatchObject({ status: 200, body: { seq: 2 } });
  const document = Buffer.from(SMALL.replace("Push the image", "Push the new image")).toString("base64");
  const next = { fileName: "small.md", document, template: template.id, note: "There is a new image." };
  expect(await knock("/templates", { cookie, body: next })).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await knock(at, { cookie })).body).toMatchObject({ newer: 2, added: { a1: { by: { name: "Dan Lind" } } } });
  const { body: preview } = await knock(`${at}/upgrades/2`, { cookie });
  expect(preview).toMatchObject({ from: 1, to: 2, carried: 0, differences: [{ kind: "reworded" }] });
  const asked = { version: 2, reason: "There is a new image", shown: "0".repeat(64) };
  expect(await knock(`${at}/upgrades`, { cookie, body: asked })).toMatchObject({
    status: 409,
    body: { code: "stale", detail: { hash: preview.hash } },
  });
  const done = await knock(`${at}/upgrades`, { cookie, body: { ...asked, shown: preview.hash } });
  expect(done).toMatchObject({ status: 200, body: { seq: 3 } });
  expect((await knock(at, { cookie })).body).toMatchObject({ newer: null, laidOut: 3 });
  expect(await knock(`${at}/upgrades/9`, { cookie })).toMatchObject({ status: 404, body: { code: "missing" } });
});
