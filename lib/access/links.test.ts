import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { offerLink, readLink } from "./links";
import { tokenHash } from "./tokens";

const tokenOf = (address: string) => String(address.split("/").at(-1));

describe("a one-time link", () => {
  it("is an address whose token is stored as a hash only", async () => {
    const person = randomUUID();
    const address = await offerLink("invitation", person);
    expect(address).toMatch(/^http:\/\/localhost:\d+\/join\/[\w-]{43}$/);
    expect(await readLink(tokenOf(address))).toEqual({ id: tokenHash(tokenOf(address)), kind: "invitation", person });
  });

  it("ends the person's earlier ones", async () => {
    const person = randomUUID();
    const earlier = await offerLink("invitation", person);
    const other = await offerLink("invitation", randomUUID());
    await offerLink("renewal", person);
    await expect(readLink(tokenOf(earlier))).rejects.toThrow("a newer one replaced it");
    await expect(readLink(tokenOf(other))).resolves.toMatchObject({ kind: "invitation" });
  });

  it("says in words that it was used, has expired, or never was", async () => {
    const token = tokenOf(await offerLink("invitation", randomUUID()));
    const set = (column: "used_at" | "expires_at") =>
      db.link.update({
        where: { token: tokenHash(token) },
        data: { [column === "used_at" ? "usedAt" : "expiresAt"]: new Date() },
      });
    await set("expires_at");
    await expect(readLink(token)).rejects.toThrow("This link has expired. Ask an owner for a new one.");
    await set("used_at");
    await expect(readLink(token)).rejects.toThrow("This link was used already; it works once.");
    await expect(readLink("never")).rejects.toMatchObject({ code: "missing" });
  });
});
