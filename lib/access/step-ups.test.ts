import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import type { Person } from "@/lib/domain/workspace/workspace";
import { stepUp } from "./step-ups";

let ada: Person;
beforeAll(async () => {
  ada = await joined("Ada Holm", "member");
});

const again = (password: string) => stepUp({ person: ada.id, session: null, purpose: "a test" }, { password });

describe("proving again who one is", () => {
  it("gives a proof that is good for two minutes", async () => {
    const { id, method } = await again(PASSWORD);
    expect(method).toBe("password");
    const [row] = await db.$queryRaw<{ left: number }[]>`
      SELECT extract(epoch FROM expires_at - now())::int AS left FROM step_up WHERE id = ${id} AND person = ${ada.id}`;
    expect(row?.left).toBeGreaterThan(110);
    expect(row?.left).toBeLessThanOrEqual(120);
  });

  it("refuses a wrong password, and after five of them any", async () => {
    for (let failure = 0; failure < 5; failure += 1)
      await expect(again("not the password")).rejects.toThrow("That is not your password. Type it again.");
    await expect(again(PASSWORD)).rejects.toMatchObject({ code: "too-many" });
  });
});
