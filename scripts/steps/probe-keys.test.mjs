import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { environmentOf, environmentOfWorker } from "./environment.mjs";
import { keptProbeKeys } from "./probe-keys.mjs";

function folder() {
  const made = mkdtempSync(join(tmpdir(), "countersign-keys-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}
const pem = (kind) => generateKeyPairSync(kind).privateKey.export({ type: "pkcs8", format: "pem" });

it("makes a key once, for its owner alone, and tells the public half", () => {
  const file = join(folder(), "probe-keys.pem");
  const half = keptProbeKeys(file);
  expect(Buffer.from(half, "base64url")).toHaveLength(32);
  expect(keptProbeKeys(file)).toBe(half);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(`${file}.pub`, "utf8").trim()).toBe(half);
});

it("takes the first key of the file for the newest, and says what is no key", () => {
  const file = join(folder(), "probe-keys.pem");
  const first = keptProbeKeys(file);
  writeFileSync(file, pem("x25519") + readFileSync(file, "utf8"));
  const second = keptProbeKeys(file);
  expect(second).not.toBe(first);
  expect(readFileSync(`${file}.pub`, "utf8").trim()).toBe(second);
  for (const wrong of [pem("ed25519"), "no key"]) {
    writeFileSync(file, wrong);
    expect(() => keptProbeKeys(file)).toThrow("does not begin with an X25519 key");
  }
});

it("makes no other key where the file was taken away, and goes on sealing for the one that is elsewhere", () => {
  const file = join(folder(), "probe-keys.pem");
  const half = keptProbeKeys(file);
  unlinkSync(file);
  expect(keptProbeKeys(file)).toBe(half);
  expect(() => readFileSync(file)).toThrow("ENOENT");
});

it("tells the worker alone where the keys lie", () => {
  const dataDir = folder();
  const env = environmentOf(
    { port: 1, host: "localhost", url: "http://localhost:1", dataDir },
    { app: { url: "postgresql://a@b/c" }, port: 2 },
  );
  expect(env.PROBE_KEYS_FILE).toBe("");
  expect(Object.values(env).join("\n")).not.toContain("probe-keys.pem");
  expect(environmentOfWorker(env)).toMatchObject({
    PROBE_KEYS_FILE: join(dataDir, "probe-keys.pem"),
    PROBE_PUBLIC_KEY: env.PROBE_PUBLIC_KEY,
  });
});
