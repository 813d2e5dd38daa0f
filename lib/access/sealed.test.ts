import { afterEach, describe, expect, it, vi } from "vitest";
import { seal, unseal } from "./sealed";

const secret = Buffer.from("twenty bytes of this");

describe("a sealed secret", () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it("opens where it was sealed for, and is another each time", () => {
    const sealed = seal(secret, "ada phone");
    expect(Buffer.from(unseal(sealed, "ada phone"))).toEqual(secret);
    expect(Buffer.from(sealed).includes(secret)).toBe(false);
    expect(seal(secret, "ada phone")).not.toEqual(sealed);
  });

  it("opens for nobody else, nor once a bit of it changed", () => {
    const sealed = seal(secret, "ada phone");
    expect(() => unseal(sealed, "eve phone")).toThrow("SEALING_KEY is not the key");
    for (let at = 0; at < sealed.length; at += 1) {
      const bent = sealed.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect(() => unseal(bent, "ada phone")).toThrow("SEALING_KEY is not the key");
    }
  });

  it("takes a key of 32 bytes, and says so where there is none", async () => {
    vi.stubEnv("SEALING_KEY", "short");
    vi.resetModules();
    const { seal: keyless } = await import("./sealed");
    expect(() => keyless(secret, "ada phone")).toThrow("SEALING_KEY is missing or is not 32 bytes");
  });
});
