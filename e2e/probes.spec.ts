import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened, stateOf } from "./deployments";
import { goToRun, rowOf } from "./run-page";
import { test } from "./story";
import { target } from "./target";
import { BASE, OWNER } from "./world";

const ITEM = "Health endpoint answers";

/** A deployment with a probe on its item, and the page open at it. */
async function probed(page: Page, url: string): Promise<string> {
  const { id } = await opened();
  const item = await itemNamed(id, ITEM);
  const settings = { url, status: [200] };
  await (await as()).post(`/deployments/${id}/items/${item}/probe`, { kind: "http", settings });
  await goToRun(page, id, `#${item}`);
  return id;
}

const allow = async (port: number): Promise<void> => {
  await (await as()).post("/networks", {
    address: "127.0.0.1",
    ports: [port],
    reason: "A test target.",
    expires: null,
  });
};

/** What the evidence says, whole: the line itself may shorten it. */
const said = (page: Page) => page.locator(".opened").filter({ hasText: "Probe" });

test("a probe of a private address is refused by policy, and says who may allow it", async ({ enter }) => {
  const page = await enter(OWNER);
  const id = await probed(page, "http://10.0.0.7:8080/health");
  await page.getByRole("button", { name: "Run the probe" }).click();
  await expect(said(page)).toContainText("could not judge");
  await expect(said(page)).toContainText("An owner can allow loopback and private networks by address and port.");
  await expect(said(page).getByRole("link", { name: "Allowed addresses" })).toBeVisible();
  expect((await stateOf(id)).readiness.blockers.map(({ kind }) => kind)).toContain("probe");
});

test("a target that does not resolve is said in words", async ({ enter }) => {
  const page = await enter(OWNER);
  await probed(page, "http://nobody.invalid/health");
  await page.getByRole("button", { name: "Run the probe" }).click();
  await expect(said(page)).toContainText(/nobody\.invalid/, { timeout: 20_000 });
  await expect(said(page)).toContainText(/failed|could not judge/, { timeout: 20_000 });
});

test("a target that never answers ends at its deadline, in words", async ({ enter }) => {
  const silent = await target(() => {});
  try {
    await allow(silent.port);
    const page = await enter(OWNER);
    await probed(page, `${silent.url}/health`);
    await page.getByRole("button", { name: "Run the probe" }).click();
    await expect(said(page)).toContainText(/failed|could not judge/, { timeout: 25_000 });
    await expect(rowOf(page, ITEM)).toContainText(/in time|within|deadline|seconds| s\b/);
    expect(silent.asked()).toBe(1);
  } finally {
    await silent.stop();
  }
});

test("a run is called off, and says who did that", async ({ enter }) => {
  const silent = await target(() => {});
  try {
    await allow(silent.port);
    const page = await enter(OWNER);
    await probed(page, `${silent.url}/health`);
    await page.getByRole("button", { name: "Run the probe" }).click();
    await page.getByRole("button", { name: "Call it off" }).click();
    await expect(said(page)).toContainText(`${OWNER.name} ended the run before it could judge`, { timeout: 20_000 });
    await expect(rowOf(page, ITEM)).toContainText("not run yet");
  } finally {
    await silent.stop();
  }
});

test("metadata addresses and the product's own port are never allowed", async () => {
  const owner = await as();
  const own = Number(new URL(BASE).port);
  for (const [address, port] of [
    ["169.254.169.254", 80],
    ["127.0.0.1", own],
    ["0.0.0.0/0", 80],
  ] as const) {
    const refused = await owner.send("/networks", { address, ports: [port], reason: "Let me see.", expires: null });
    expect(refused.status(), address).toBe(422);
    expect((await refused.json()).message).toMatch(/can never be (allowed|probed)|cannot be allowed/);
  }
});

test("while the worker is down the page says so, and the run ends when it is back", async ({ enter }) => {
  const application = await target();
  const worker = Number(process.env["WORKER_PID"]);
  try {
    await allow(application.port);
    const page = await enter(OWNER);
    await probed(page, `${application.url}/health`);
    process.kill(worker, "SIGSTOP");
    await page.getByRole("button", { name: "Run the probe" }).click();
    await expect(said(page)).toContainText("The worker that runs probes is not up. The run waits for it", {
      timeout: 30_000,
    });
    process.kill(worker, "SIGCONT");
    await expect(rowOf(page, ITEM)).toContainText("pass", { timeout: 30_000 });
    await expect(said(page)).toContainText("passed");
    await expect(said(page)).not.toContainText("is not up");
  } finally {
    process.kill(worker, "SIGCONT");
    await application.stop();
  }
});
