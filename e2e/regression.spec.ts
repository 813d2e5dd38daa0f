import { expect } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, roleOf, stateOf, tickAll } from "./deployments";
import { joined } from "./people";
import { goToRun, rowOf } from "./run-page";
import { sign, signAll } from "./signing";
import { test } from "./story";
import { type Target, target } from "./target";
import { fresh, OWNER } from "./world";

const ITEM = "Health endpoint answers";
const ROLE = "Database Administrator";

/** A server that can be broken, with an entry that lets probes reach it. */
async function breakable(): Promise<Target & { fail: () => void }> {
  let status = 200;
  const application = await target((_, response) => response.writeHead(status).end("{}"));
  const reason = "A test target.";
  await (await as()).post("/networks", { address: "127.0.0.1", ports: [application.port], reason, expires: null });
  return {
    ...application,
    fail: () => {
      status = 503;
    },
  };
}

/** A deployment with a probe on its item that passed, and everything before go done. */
async function prepared(url: string) {
  const { id, name } = await opened();
  const item = await itemNamed(id, ITEM);
  await (await as()).post(`/deployments/${id}/items/${item}/probe`, { kind: "http", settings: { url } });
  await probed(id, item);
  await tickAll(id, "before");
  return { id, name, item };
}

async function probed(id: string, item: string): Promise<string> {
  const owner = await as();
  const { run } = await owner.post<{ run: string }>(`/deployments/${id}/items/${item}/probe/run`, {});
  await expect
    .poll(async () => (await owner.get<{ state: string }>(`/deployments/${id}/runs/${run}`)).state, { timeout: 30_000 })
    .toBe("finished");
  return run;
}

test("a target that breaks after a signature opens its item again, and its signer is told", async ({ enter }) => {
  const application = await breakable();
  try {
    const signer = await joined({ roles: [ROLE] });
    const { id, name, item } = await prepared(`${application.url}/health`);
    await sign(signer, { deployment: id, role: ROLE });
    expect(roleOf(await stateOf(id), ROLE).standing).toBe("approved");
    const page = await enter(signer);
    await goToRun(page, id);
    await expect(page.getByRole("complementary", { name: "Sign-off" })).toContainText("Approved, valid.");

    application.fail();
    const run = await probed(id, item);
    await expect(rowOf(page, ITEM), "the page that is open says it by itself").toContainText("Regressed");
    await expect(page.getByRole("complementary", { name: "Sign-off" })).toContainText("Stale, ");
    const state = await stateOf(id);
    expect(state.answers[item]).toMatchObject({ state: "open", rev: 2 });
    expect(roleOf(state, ROLE).standing).toBe("stale");
    await page.goto("/waiting");
    const told = page.getByRole("listitem").filter({ hasText: `A probe failed after you signed as ${ROLE}` });
    await expect(told.filter({ hasText: name })).toContainText(`“${ITEM}” is open again by run ${run.slice(0, 8)}`);
    await expect(told.filter({ hasText: name })).toContainText("503");
    await page.goto(`/deployments/${id}/report`);
    await expect(
      page
        .getByRole("row")
        .filter({ hasText: `opened “${ITEM}” again` })
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "A test target." })).toContainText(OWNER.name);
  } finally {
    await application.stop();
  }
});

test("once go was called it is a follow-up: somebody has it, it waits for them, and stays open over the end", async ({
  enter,
}) => {
  const application = await breakable();
  try {
    const holders = {
      [ROLE]: await joined({ roles: [ROLE] }),
      "Project Manager": await joined({ roles: ["Project Manager"] }),
    };
    const { id, name, item } = await prepared(`${application.url}/health`);
    await signAll(id, holders);
    const owner = await as();
    await owner.post(`/deployments/${id}/go`, {});
    application.fail();
    await probed(id, item);
    await probed(id, item);
    const after = await stateOf(id);
    expect(after.answers[item]).toMatchObject({ state: "done", rev: 1 });
    expect(roleOf(after, ROLE).standing).toBe("approved");

    const mender = await joined({ name: fresh("Mender") });
    const page = await enter(OWNER);
    await goToRun(page, id);
    const section = page.getByRole("region", { name: "Follow-ups" });
    await expect(section.getByRole("listitem")).toHaveCount(1);
    await expect(section).toContainText("Its probe failed after go");
    await section.getByRole("button", { name: "Give to somebody" }).click();
    await section.getByLabel("Who follows it up").selectOption({ label: mender.name });
    await section.getByRole("button", { name: "Give it to them" }).click();
    await expect(section).toContainText(`With ${mender.name}.`);
    await page.getByRole("button", { name: "What now" }).click();
    await page.getByRole("menuitem", { name: "Close with an outcome" }).click();
    await expect(page.getByRole("dialog")).toContainText("1 follow-up stays open");
    await owner.post(`/deployments/${id}/close`, { outcome: "rolled-back", reason: "Health does not answer." });

    const theirs = await enter(mender);
    await theirs.goto("/waiting");
    const task = theirs
      .getByRole("listitem")
      .filter({ hasText: name })
      .filter({ hasText: `Follow up on “${ITEM}”` });
    await task.getByRole("link", { name: "Review" }).click();
    const mine = theirs.getByRole("region", { name: "Follow-ups" });
    await mine.getByRole("button", { name: "Close it" }).click();
    await mine.getByLabel("What became of it").fill("The cache was full.");
    await mine.getByRole("button", { name: "Close it" }).click();
    await expect(mine).toContainText(`Closed by ${mender.name}`);
    await theirs.goto(`/deployments/${id}/report`);
    await expect(
      theirs.getByRole("row").filter({ hasText: "The cache was full." }).filter({ hasText: ITEM }),
    ).toContainText(mender.name);
  } finally {
    await application.stop();
  }
});

test("a new deployment takes over the probes of the one before, where that is left ticked", async ({ enter }) => {
  const { id, system, template } = await opened({ baseUrl: "https://depot.example.org" });
  const item = await itemNamed(id, ITEM);
  const probe = { kind: "http", settings: { url: "/{{version}}/health" }, passes: 2 };
  await (await as()).post(`/deployments/${id}/items/${item}/probe`, probe);
  const page = await enter(OWNER);
  await page.goto(`/deployments/new?template=${template}`);
  const box = page.getByRole("checkbox", { name: "Bind the 1 probe of the deployment before" });
  await page.getByLabel("System", { exact: true }).selectOption(system);
  await expect(box).toBeChecked();
  await page.getByLabel("Version to be released").fill("2.5.0");
  await page.getByLabel("Planned T-0").fill("2031-03-04T20:00");
  await page.getByRole("button", { name: "Create the deployment" }).click();
  await expect(page).toHaveURL(/\/deployments\/[0-9a-f-]{36}$/);
  const next = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  type Probes = { probes: Record<string, { kind: string; passes?: number }> };
  const { probes } = await (await as()).get<Probes>(`/deployments/${next}`);
  expect(Object.values(probes)).toMatchObject([{ kind: "http", passes: 2 }]);
});
