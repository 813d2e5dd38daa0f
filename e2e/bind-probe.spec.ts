import { expect, type Page } from "@playwright/test";
import { as } from "./api";
import { itemNamed, opened } from "./deployments";
import { goToRun, rowOf } from "./run-page";
import { test } from "./story";
import { type Target, target } from "./target";
import { OWNER } from "./world";

const ITEM = "Health endpoint answers";
const SECRET = "Bearer abcdefgh12345678";

let application: Target;
let latency = "3600";
test.beforeAll(async () => {
  application = await target((_, response) => {
    response.writeHead(200, { "strict-transport-security": `max-age=${latency}`, "x-trace": SECRET });
    response.end(JSON.stringify({ status: "ok", version: "1.4.2" }));
  });
  await (await as()).post("/networks", {
    ...{ address: "127.0.0.1", ports: [application.port], reason: "A test target." },
    expires: new Date(Date.now() + 86_400_000).toISOString(),
  });
});
test.afterAll(() => application.stop());

async function atItem(page: Page): Promise<void> {
  const { id } = await opened({ baseUrl: application.url });
  await goToRun(page, id, `#${await itemNamed(id, ITEM)}`);
  await page.getByRole("button", { name: "Bind a probe" }).click();
}

const address = (page: Page) => page.getByRole("textbox", { name: "Address" });

test("a probe is chosen, tried, bound and run, and shows what it saw", async ({ enter }) => {
  const page = await enter(OWNER);
  await atItem(page);
  await address(page).fill("/health");
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.getByText(/Tried, it passed/)).toBeVisible({ timeout: 20_000 });
  await expect(rowOf(page, ITEM)).not.toContainText("pass");

  await page.getByRole("button", { name: "Bind the probe" }).click();
  await page.getByRole("button", { name: "Run the probe" }).click();
  await expect(rowOf(page, ITEM)).toContainText("pass", { timeout: 20_000 });
  await page.getByRole("button", { name: "Evidence", exact: true }).click();
  const opened = page.locator(".opened").filter({ hasText: "Probe" });
  await expect(opened).toContainText(`GET ${application.url}/health, at 127.0.0.1 port ${application.port}`);
  await expect(opened).toContainText("allowed network 127.0.0.1/32");
  await expect(opened).toContainText("sha-256 of the evidence");
  await expect(opened).not.toContainText("abcdefgh12345678");

  await page.getByRole("button", { name: "Run again" }).click();
  await expect(opened, "a pass after a pass says that it was asked again").toContainText(
    /passed since .*, asked again /,
    {
      timeout: 20_000,
    },
  );
  await page.getByRole("button", { name: "History" }).click();
  await expect(page.getByText("The last 2 runs: 2 passed.")).toBeVisible({ timeout: 20_000 });
  await page.getByRole("list", { name: "Runs, oldest first" }).getByRole("button").first().click();
  await expect(opened).toContainText("What came back, its beginning");
});

test("settings that assert nothing are refused in words at their field", async ({ enter }) => {
  const page = await enter(OWNER);
  await atItem(page);
  await address(page).fill("/health");
  await page.getByRole("textbox", { name: "Status" }).fill("any");
  await page.getByRole("button", { name: "Bind the probe" }).click();
  await expect(page.getByText("This asserts nothing.").first()).toBeVisible();
  await address(page).fill("ftp://depot.example.org/");
  await page.getByRole("button", { name: "Bind the probe" }).click();
  await expect(address(page)).toHaveAttribute("aria-invalid", "true");
});

test("what is wrong with how it runs is said at its field, which is gone to", async ({ enter }) => {
  const page = await enter(OWNER);
  await atItem(page);
  await address(page).fill("/health");
  await page.getByText("How patiently it asks").click();
  await page.getByLabel("Asks at most").fill("99");
  await page.getByText("How patiently it asks").click();
  await page.getByRole("button", { name: "Try it" }).press("x");
  await page.getByRole("button", { name: "Try it" }).press("Escape");
  await expect(address(page), "no key of the page answers the item or closes it").toHaveValue("/health");
  await page.getByRole("button", { name: "Bind the probe" }).click();
  await expect(page.getByRole("button", { name: "Open again" })).toHaveCount(0);
  await expect(page.getByLabel("Asks at most")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Asks at most")).toBeFocused();
  await page.getByLabel("What is checked").selectOption("redis");
  await expect(page.getByLabel("Asks at most"), "what was said of another kind is gone").not.toHaveAttribute(
    "aria-invalid",
    "true",
  );
});

test("a heartbeat gets its token where it is bound", async ({ enter }) => {
  const { id } = await opened();
  const item = await itemNamed(id, ITEM);
  const settings = { periodSec: 3600, graceSec: 60 };
  await (await as()).post(`/deployments/${id}/items/${item}/probe`, { kind: "heartbeat", settings });
  const page = await enter(OWNER);
  await goToRun(page, id, `#${item}`);
  await page.getByRole("button", { name: `Make a token for ${ITEM}` }).click();
  await page.getByRole("dialog", { name: "Make a token" }).getByRole("button", { name: "Make it" }).click();
  await expect(page.getByRole("dialog", { name: "Report with this" })).toContainText("/api/v1/heartbeats");
});

test("another kind brings a form of its own, and says in a line what it expected and saw", async ({ enter }) => {
  latency = "3600";
  const page = await enter(OWNER);
  await atItem(page);
  await page.getByLabel("What is checked").selectOption("http-headers");
  await expect(page.getByText("HSTS: seconds at least")).toBeVisible();
  await page.getByLabel("Begin with").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Bind the probe" }).click();
  await page.getByRole("button", { name: "Run the probe" }).click();
  await expect(rowOf(page, ITEM)).toContainText("fail", { timeout: 20_000 });
});
