import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";

beforeAll(() => {
  vi.stubEnv("NEXTAUTH_URL", "https://signoff.example.org");
  vi.resetModules();
});
afterAll(() => vi.unstubAllEnvs());

describe("over https", () => {
  it("pages insist on it", async () => {
    const { pageHeaders } = await import("./headers");
    const headers = pageHeaders("n");
    expect(headers["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains");
    expect(headers["Content-Security-Policy"]).toContain("; upgrade-insecure-requests");
  });

  it("cookies belong to this host alone", async () => {
    const { cookies, sessionCookie } = await import("./cookies");
    expect(Object.values(cookies).map(({ name }) => name)).toEqual([
      "__Host-countersign-session",
      "__Host-countersign-csrf",
      "__Host-countersign-callback",
    ]);
    expect(sessionCookie("x")).toBe("__Host-countersign-session=x; Path=/; HttpOnly; SameSite=Lax; Secure");
  });
});
