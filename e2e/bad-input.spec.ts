import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, stateOf } from "./deployments";
import { joined, signIn } from "./people";
import { expectState, goToRun, rowOf, wordsOf } from "./run-page";
import { test } from "./story";
import { fresh, OWNER, PASSWORD } from "./world";

const ITEM = "Dashboards open";
const NOT_FITTING = "E-mail and password do not fit together. Check both, or ask an owner for a new link.";

test("a wrong password and an unknown account get the same answer, which slows down after five", async ({ enter }) => {
  const person = await joined({});
  const page = await enter();
  const alert = page.getByRole("alert").filter({ hasText: /\S/ });
  await signIn(page, { ...person, email: "nobody@example.com" });
  await expect(alert).toHaveText(NOT_FITTING);
  await signIn(page, { ...person, password: "not the one" });
  await expect(alert).toHaveText(NOT_FITTING);
  await expect(page.getByLabel("E-mail"), "what was typed is kept").toHaveValue(person.email);
  for (let tries = 2; tries <= 7; tries += 1) {
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("button", { name: "Sign in" })).not.toHaveAttribute("aria-busy", "true");
    if (tries < 5) await expect(alert).toHaveText(NOT_FITTING);
    else if (/Too many attempts/.test((await alert.textContent()) ?? "")) break;
  }
  await expect(alert).toHaveText(/^Too many attempts\. Wait .+ and try again\.$/);
  await expect(async () => {
    await signIn(page, person);
    await expect(page).toHaveURL(/\/deployments$/, { timeout: 1500 });
  }).toPass({ timeout: 15_000 });
});

test("a session that ended keeps what was typed: sign in again in place, and the act goes through", async ({
  enter,
}) => {
  const person = await joined({});
  const { id } = await opened();
  const page = await enter(person);
  await goToRun(page, id);
  await wordsOf(page, ITEM).focus();
  await page.keyboard.press("n");
  await page.getByLabel("Why it does not apply").fill("Nobody looks at dashboards here.");
  await (await as(person)).post("/session/end", { everywhere: true });
  await page.getByRole("button", { name: "Set to not applicable" }).click();

  const dialog = page.getByRole("dialog", { name: "Sign in again" });
  await expect(dialog).toContainText("What you typed is kept");
  await dialog.getByLabel("Password").fill(PASSWORD);
  await dialog.getByRole("button", { name: "Sign in and go on" }).click();
  await expect(dialog).toBeHidden();
  await expectState(page, ITEM, "Not applicable");
  await expect(rowOf(page, ITEM)).toContainText("Nobody looks at dashboards here.");
});

const DOCUMENTS = [
  { what: "empty", name: "empty.md", content: Buffer.from("  \n\n"), says: /"empty\.md" is empty/, status: 422 },
  {
    what: "binary",
    name: "photo.md",
    content: Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]),
    says: /is a picture \(PNG\)/,
    status: 422,
  },
  {
    what: "over 2 MB",
    name: "long.md",
    content: Buffer.alloc(2_000_001, "- [ ] a\n"),
    says: /2,000,001 bytes: a document may have 2,000,000/,
    status: 413,
  },
];

for (const { what, name, content, says, status } of DOCUMENTS) {
  test(`a document that is ${what} is refused in words`, async ({ enter }) => {
    const page = await enter(OWNER);
    await page.goto("/templates/import");
    await page.getByLabel("The document").setInputFiles({ name, mimeType: "text/markdown", buffer: content });
    await expect(page.getByRole("alert").filter({ hasText: says })).toBeVisible();
    const given = { fileName: name, document: content.toString("base64") };
    for (const path of ["/templates/preview", "/templates"]) {
      const refused = await (await as()).send(path, { ...given, choices: {} });
      expect(refused.status()).toBe(status);
      expect((await refused.json()).message).toMatch(says);
    }
  });
}

test("a field that is too long is refused at its place", async ({ enter }) => {
  const page = await enter(OWNER);
  await page.goto("/systems");
  await page
    .getByRole("button", { name: /^(Create|New|Add) a system$/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  const name = dialog.getByLabel("Name");
  await name.fill("long ".repeat(60));
  await expect(name, "it takes no more than it may").toHaveValue("long ".repeat(24));
  await name.evaluate((field) => field.removeAttribute("maxlength"));
  await name.fill("long ".repeat(60));
  await dialog.getByRole("button", { name: "Create the system" }).click();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(dialog).toContainText("120");

  const { id } = await opened();
  const item = await itemNamed(id, ITEM);
  const refused = await (await as()).send(`/deployments/${id}/items/${item}/fail`, {
    rev: 0,
    reason: "x ".repeat(1002),
  });
  expect(refused.status()).toBe(422);
  expect((await refused.json()).message).toContain("2000");
  expect((await stateOf(id)).answers).toEqual({});
});

test("an id that does not exist ends in words, on every page and in the API", async ({ enter }) => {
  const page = await enter(OWNER);
  const { id } = await opened();
  const nobody = randomUUID();
  for (const place of [
    `/deployments/${nobody}`,
    `/deployments/${nobody}/report`,
    `/deployments/${nobody}/sign/st1/QA`,
    `/deployments/${id}/sign/st9/QA`,
    "/deployments/nonsense",
    `/templates/${nobody}`,
    `/deployments/${nobody}/record`,
    "/nowhere",
  ]) {
    await page.goto(place);
    await expect(page.getByRole("heading", { level: 1 }), place).toHaveText(/Not found|Nothing stands/);
    await expect(page.getByRole("link", { name: "Go to the deployments" }), place).toBeVisible();
  }
  const api = await as();
  for (const path of [
    `/deployments/${nobody}`,
    `/deployments/${nobody}/export/md`,
    `/deployments/${id}/runs/${nobody}`,
    "/nothing",
  ]) {
    const response = await api.context.get(`/api/v1${path}`);
    expect(response.status(), path).toBe(404);
    expect((await response.json()).message, path).toMatch(/^There is no/);
  }
  for (const path of [
    `/deployments/${id}/items/i9999/tick`,
    `/deployments/${nobody}/go`,
    `/people/${nobody}/disable`,
  ]) {
    const response = await api.send(path, { rev: 0, reason: "Because it is." });
    expect(response.status(), path).toBe(404);
  }
});

test("of two people on one item the second is told, and shown how it stands", async ({ enter }) => {
  const [first, second] = [await joined({}), await joined({})];
  const { id } = await opened();
  const item = await itemNamed(id, ITEM);
  const page = await enter(second);
  await goToRun(page, id);
  // The other one is faster by the time the act is on its way.
  await page.route(`**/items/${item}/fail`, async (route) => {
    await (await as(first)).post(`/deployments/${id}/items/${item}/tick`, { rev: 0 });
    await route.continue();
  });
  await wordsOf(page, ITEM).click();
  await page.getByRole("button", { name: "Failed f" }).click();
  await page.getByLabel("What was seen instead").fill("The second screen is black.");
  await page.getByRole("button", { name: "Set to failed" }).click();
  const told = `Somebody was faster: “${ITEM}” is done now, ${first.name}`;
  await expect(page.getByRole("alert").filter({ hasText: told })).toBeVisible();
  await expectState(page, ITEM, "Done");
  await expect(page.getByLabel("What was seen instead"), "what was typed is kept").toHaveValue(
    "The second screen is black.",
  );
  expect((await stateOf(id)).answers[item]).toMatchObject({ state: "done", rev: 1 });
});

test("a form sent twice makes one event", async ({ enter }) => {
  const { id } = await opened();
  const before = (await stateOf(id)).seq;
  const page = await enter(OWNER);
  await goToRun(page, id);
  await wordsOf(page, ITEM).focus();
  await page.keyboard.press("b");
  await page.getByLabel("What it waits for").fill("The firewall change.");
  await page.getByRole("button", { name: "Set to blocked" }).dblclick();
  await expectState(page, ITEM, "Blocked");
  expect((await stateOf(id)).seq).toBe(before + 1);

  const api = await as();
  const item = await itemNamed(id, "Database backup taken");
  const key = { "idempotency-key": randomUUID() };
  const answers = await Promise.all(
    [1, 2, 3].map(() => api.send(`/deployments/${id}/items/${item}/tick`, { rev: 0 }, key).then((sent) => sent.text())),
  );
  expect(new Set(answers).size, "every copy is answered as the first").toBe(1);
  expect((await stateOf(id)).seq).toBe(before + 2);

  await page.goto("/people");
  const name = fresh("Twice");
  await page.getByRole("button", { name: "Invite a person" }).click();
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("E-mail").fill(`${randomUUID()}@example.com`);
  await page.getByRole("button", { name: "Invite", exact: true }).dblclick();
  await expect(page.getByRole("dialog", { name: `${name} is invited` })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("row").filter({ hasText: name })).toHaveCount(1);
});
