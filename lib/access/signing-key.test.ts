import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isSigned } from "@/lib/domain/proof/signed";
import { env } from "@/lib/env";
import { signingKey, signingTrouble } from "./signing-key";

afterEach(() => vi.restoreAllMocks());

const kept = (content: string) => {
  const file = join(mkdtempSync(join(tmpdir(), "key-")), "key.pem");
  writeFileSync(file, content);
  return file;
};
const lies = (file: string) => vi.spyOn(env, "SIGNING_KEY_FILE", "get").mockReturnValue(file);

describe("the installation's key", () => {
  it("signs what it names itself in", () => {
    const { key, sign } = signingKey();
    const statement = { key, seq: 1 };
    expect(isSigned("head", { statement, ...sign("head", statement) })).toBe(true);
    expect(isSigned("bundle", { statement, ...sign("head", statement) })).toBe(false);
    expect(isSigned("head", { statement: { ...statement, seq: 2 } as never, ...sign("head", statement) })).toBe(false);
    expect(signingTrouble()).toBeNull();
  });

  it.each([
    ["missing", () => "/nowhere/key.pem"],
    ["empty", () => kept("")],
    ["no key", () => kept("-----BEGIN PRIVATE KEY-----\nnonsense\n-----END PRIVATE KEY-----\n")],
    [
      "of another kind",
      () =>
        kept(
          generateKeyPairSync("ec", { namedCurve: "P-256" })
            .privateKey.export({ type: "pkcs8", format: "pem" })
            .toString(),
        ),
    ],
    [
      "a public half alone",
      () => kept(generateKeyPairSync("ed25519").publicKey.export({ type: "spki", format: "pem" }).toString()),
    ],
  ])("that is %s is refused in words", (_, file) => {
    lies(file());
    expect(signingTrouble()).toMatch(/signing key is missing or cannot be read, so nothing can be signed/);
    expect(() => signingKey()).toThrow(/everything else goes on/);
  });
});
