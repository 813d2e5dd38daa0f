import { describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/domain/refusal";
import { answerTo } from "./answer";

describe("what went wrong", () => {
  it("is said as it is where it was expected", () => {
    const refusal = new Refusal("stale", "Somebody was faster.", { seq: 4 });
    expect(answerTo(refusal)).toEqual({
      status: 409,
      headers: {},
      body: { code: "stale", message: "Somebody was faster.", detail: { seq: 4 } },
    });
  });

  it("tells when to come back", () => {
    expect(answerTo(new Refusal("too-many", "Wait.", { retryAfter: 7 })).headers).toEqual({ "Retry-After": "7" });
  });

  it("is an id and nothing else where nobody expected it", () => {
    const answer = answerTo(new TypeError("secret of the house"));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer)).not.toContain("secret");
    expect(answer.body.message).toMatch(/report [\da-f-]{36}\.$/);
  });

  it("is said to pass where the database cuts a statement off", async () => {
    const cut = await db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`.catch((why: unknown) => why);
    expect(answerTo(cut).status).toBe(503);
  });

  it("is said to pass where the database is away", async () => {
    vi.stubEnv("DATABASE_URL", "postgresql://nobody:nothing@127.0.0.1:1/nowhere");
    vi.resetModules();
    Reflect.deleteProperty(globalThis, Symbol.for("countersign.db"));
    const { db: away } = await import("@/lib/db/client");
    const asked = await away.session.count().catch((why: unknown) => why);
    const raw = await away.$queryRaw`SELECT 1`.catch((why: unknown) => why);
    expect([asked, raw].map((why) => answerTo(why).status)).toEqual([503, 503]);
    vi.unstubAllEnvs();
  });
});
