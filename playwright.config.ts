import { defineConfig } from "@playwright/test";

const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  timeout: 90_000,
  workers: 1,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env["CI"]),
  projects: [
    { name: "first owner", testMatch: "*.setup.ts" },
    { name: "stories", testMatch: "*.spec.ts", dependencies: ["first owner"] },
  ],
  use: {
    baseURL: process.env["BASE_URL"] ?? "http://localhost:3000",
    actionTimeout: 10_000,
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
    },
  },
});
