import { PrismaPg } from "@prisma/adapter-pg";
import { describe, expect, it } from "vitest";
import { PrismaClient } from "@/lib/db/generated/client";
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

  it("is said to pass where the database is away", async () => {
    const gone = new PrismaClient({ adapter: new PrismaPg({ connectionString: "postgresql://a:b@127.0.0.1:1/c" }) });
    const error = await gone.session.count().catch((why: unknown) => why);
    const raw = await gone.$queryRaw`SELECT 1`.catch((why: unknown) => why);
    expect([answerTo(error), answerTo(raw)]).toMatchObject([{ status: 503 }, { status: 503 }]);
  });
});
