import { generateKeyPairSync, randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { asking } from "@/lib/commands/arrange.test-fixture";
import { createSystem } from "@/lib/commands/create-system";
import { removeSecret } from "@/lib/commands/remove-secret";
import { setSecret } from "@/lib/commands/set-secret";
import { db } from "@/lib/db/client";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { env } from "@/lib/env";
import { probeKeys } from "./probe-keys";
import { resealSecrets } from "./reseal-secrets";
import { secretsOf } from "./secrets-of";

const value = "S3cret — “quoted” ✓";
const places = ["DB.example.org:5432"];
const to = { host: "db.example.org", port: 5432 };

let dan: Person;
let anna: Person;
beforeAll(async () => {
  [dan, anna] = [await joined("Dan Lind", "release-manager"), await joined("Anna Kovács", "member")];
});

async function kept(more: object = {}) {
  const made = await createSystem({ name: `S ${randomUUID()}`, zone: "UTC", baseUrl: null }, asking(dan));
  const system = made.id;
  const { id: secret } = await setSecret({ system, name: "Database", value, places, ...more }, asking(dan));
  return { system, secret, open: secretsOf(system), entry: { system, name: "Database", value, places } };
}

const listed = async (system: string) => (await readWorkspace()).systems[system]?.secrets;
const rowOf = (secret: string) => db.sealedSecret.findUnique({ where: { secret } });

/** Other keys in the worker's file until the test ends. */
function keysAre(text: string) {
  const file = `${own}.${randomUUID()}`;
  writeFileSync(file, text);
  const away = vi.spyOn(env, "PROBE_KEYS_FILE", "get").mockReturnValue(file);
  onTestFinished(() => away.mockRestore());
}
const own = env.PROBE_KEYS_FILE;
const newKey = () => generateKeyPairSync("x25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();

describe("a secret", () => {
  it("is opened for its place alone, and nobody is shown more than that it is there", async () => {
    const { system, secret, open } = await kept();
    expect(await open("Database", to)).toBe(value);
    expect(await open("Database", { host: "DB.example.org.", port: 5432 })).toBe(value);
    const known = { id: secret, name: "Database", places: ["db.example.org:5432"], version: 1 };
    expect(await listed(system)).toEqual([expect.objectContaining(known)]);
    expect((await listed(system))?.[0]?.fingerprint).toMatch(/^[0-9a-f]{12}$/);
  });

  it("is refused another place, another name, and once it was removed", async () => {
    const { system, secret, open } = await kept();
    for (const other of [
      { host: "evil.example.org", port: 5432 },
      { host: "db.example.org", port: 5433 },
    ])
      await expect(open("Database", other)).rejects.toMatchObject({
        reason: "secret_scope",
        message: expect.stringContaining("may be sent to db.example.org:5432 only"),
      });
    await expect(open("Mail", to)).rejects.toMatchObject({ reason: "secret_missing" });
    await removeSecret({ system, secret, reason: "No longer used" }, asking(dan));
    await expect(open("Database", to)).rejects.toMatchObject({ reason: "secret_missing" });
    expect(await rowOf(secret)).toMatchObject({ sealed: "", key: "" });
  });

  it("is entered anew as its next version, for other places, under another seal", async () => {
    const { system, open, entry } = await kept();
    const [before] = (await listed(system)) ?? [];
    await setSecret({ ...entry, value: "another", places: ["other.example.org:1"] }, asking(dan));
    expect(await open("Database", { host: "other.example.org", port: 1 })).toBe("another");
    await expect(open("Database", to)).rejects.toMatchObject({ reason: "secret_scope" });
    const [after] = (await listed(system)) ?? [];
    expect(after).toMatchObject({ id: before?.id, version: 2 });
    expect(after?.fingerprint).not.toBe(before?.fingerprint);
  });

  it("is entered once, however often the same act is sent", async () => {
    const { system, entry } = await kept();
    const key = randomUUID();
    const first = await setSecret({ ...entry, name: "Mail" }, asking(dan, key));
    expect(await setSecret({ ...entry, name: "Mail" }, asking(dan, key))).toEqual(first);
    expect((await listed(system))?.find(({ name }) => name === "Mail")?.version).toBe(1);
  });

  it.each([
    ["without a value", { value: "" }, "Enter the value"],
    ["of more than 8 KiB", { value: "ü".repeat(4097) }, "8 KiB at most"],
    ["without a place", { places: [] }, "Say where it may be sent"],
    ["for every place", { places: ["*"] }, "does not say where"],
    ["without a name", { name: " " }, "Give it a name"],
  ])("is refused %s, and its value is not in the sentence", async (_, more, words) => {
    const { entry } = await kept();
    const refused = await setSecret({ ...entry, ...more }, asking(dan)).catch((error) => error);
    expect(refused.message).toContain(words);
    expect(JSON.stringify(refused, Object.getOwnPropertyNames(refused))).not.toContain("S3cret");
  });

  it("takes a release manager, and a system", async () => {
    const { entry } = await kept();
    await expect(setSecret(entry, asking(anna))).rejects.toMatchObject({ code: "forbidden" });
    await expect(setSecret({ ...entry, system: "none" }, asking(dan))).rejects.toMatchObject({ code: "missing" });
  });

  it("is not entered where the worker's key is not known", async () => {
    const { entry } = await kept();
    const away = vi.spyOn(env, "PROBE_PUBLIC_KEY", "get").mockReturnValue("");
    onTestFinished(() => away.mockRestore());
    await expect(setSecret(entry, asking(dan))).rejects.toMatchObject({
      code: "unavailable",
      message: expect.stringContaining("PROBE_PUBLIC_KEY is missing"),
    });
  });
});

describe("what is sealed", () => {
  it("does not open once it was moved, or its places were changed in the database", async () => {
    const [one, other] = [await kept(), await kept({ value: "another" })];
    const sealed = (await rowOf(other.secret))?.sealed ?? "";
    await db.sealedSecret.update({ where: { secret: one.secret }, data: { sealed } });
    await expect(one.open("Database", to)).rejects.toMatchObject({
      reason: "secret_missing",
      message: expect.stringContaining("cannot be opened"),
    });
    await setSecret({ ...other.entry, places: ["evil.example.org:5432"] }, asking(dan));
    await db.sealedSecret.update({ where: { secret: other.secret }, data: { sealed } });
    await expect(other.open("Database", { host: "evil.example.org", port: 5432 })).rejects.toMatchObject({
      reason: "secret_missing",
    });
  });

  it("opens with an older key that is left, is sealed for the newest, and needs the older one no more", async () => {
    const { open, secret } = await kept();
    const older = readFileSync(own, "utf8");
    const newer = newKey();
    keysAre(newer + older);
    expect(await open("Database", to)).toBe(value);
    expect(await resealSecrets()).toBeGreaterThan(0);
    expect(await resealSecrets()).toBe(0);
    keysAre(newer);
    expect((await rowOf(secret))?.key).toBe(probeKeys()[0]?.key);
    expect(await open("Database", to)).toBe(value);
    // As it was for the tests that follow.
    keysAre(older + newer);
    expect(await resealSecrets()).toBeGreaterThan(0);
  });

  it("is missing, in words, where the key it was sealed for is gone, or no key is there at all", async () => {
    const { open } = await kept();
    for (const keys of [newKey(), "", "-----BEGIN PRIVATE KEY-----\nnone\n-----END PRIVATE KEY-----"]) {
      keysAre(keys);
      await expect(open("Database", to)).rejects.toMatchObject({
        reason: "secret_missing",
        message: expect.stringContaining("Enter it anew"),
      });
    }
    expect(await resealSecrets()).toBe(0);
  });
});
