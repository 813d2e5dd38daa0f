// `npm run pictures`: takes the pictures of the README from the running application, filled with its demonstration.
import { join } from "node:path";
import { chromium as launcher } from "@playwright/test";
import { benchPlace } from "./bench/place.mjs";
import { chromium } from "./steps/chromium.mjs";
import { ROOT } from "./steps/root.mjs";
import { demo } from "./steps/seed.mjs";
import { inWords } from "./steps/trouble.mjs";

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/** The release manager of the demonstration, from the table it prints: { email, password }. */
function managerIn(told) {
  const line = told.split("\n").find((each) => each.includes("release-manager"));
  const [email, password] = line.trim().split(/\s+/);
  return { email, password };
}

async function signedIn(browser, url, { email, password }) {
  const context = await browser.newContext({ baseURL: url, viewport: DESK });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/deployments");
  return context;
}

async function take(context, { name, path, viewport = DESK, colorScheme = "light" }) {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.goto(path);
  await page.waitForLoadState("networkidle").catch(() => undefined);
  await page.screenshot({ path: join(ROOT, "docs", "pictures", `${name}.png`) });
  await page.close();
  console.log(`          docs/pictures/${name}.png`);
}

async function pictures() {
  const place = await benchPlace({ owned: false });
  const browser = await launcher.launch({ executablePath: await chromium(), args: ARGUMENTS });
  try {
    const context = await signedIn(browser, place.url, managerIn(await demo(place.env)));
    const list = await context.newPage();
    await list.goto("/deployments");
    const run = await list
      .getByRole("link", { name: /TraitorTrack 4\.12\.1/ })
      .first()
      .getAttribute("href");
    await take(context, { name: "run-page", path: run });
    await take(context, { name: "run-page-dark", path: run, colorScheme: "dark" });
    await take(context, { name: "run-page-phone", path: run, viewport: PHONE });
    await take(context, { name: "deployments", path: "/deployments" });
    await take(context, { name: "report", path: `${run}/report` });
  } finally {
    await browser.close();
    await place.stop();
  }
}

try {
  await pictures();
} catch (error) {
  console.error(`\n${inWords(error)}`);
  process.exitCode = 1;
}
