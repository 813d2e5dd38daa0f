import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { allowedNetworks } from "@/lib/queries/allowed-networks";
import { allowNetwork } from "./allow-network";
import { asking } from "./arrange.test-fixture";
import { createSystem } from "./create-system";
import { revokeNetwork } from "./revoke-network";

let olga: Person;
let dan: Person;
beforeAll(async () => {
  olga = await joined("Olga Ray", "owner");
  dan = await joined("Dan Lind", "release-manager");
});

const port = () => 1024 + Math.floor(Math.random() * 60_000);
const entry = (more: object = {}) => ({
  ...{ address: "10.1.2.3", ports: [port()], reason: "The staging cluster", expires: null },
  ...more,
});

describe("allowing an address", () => {
  it("is kept in its one spelling, once, until it is revoked", async () => {
    const raw = entry({ address: " 10.1.2.3/24 " });
    const { id, seq } = await allowNetwork(raw, asking(olga));
    expect((await allowNetwork(raw, asking(olga))).id).toBe(id);
    expect((await readWorkspace()).networks[id]).toMatchObject({ address: "10.1.2.0/24", by: { id: olga.id }, seq });
    await revokeNetwork({ network: id, reason: "No longer needed" }, asking(olga));
    expect((await readWorkspace()).networks[id]?.revoked).toMatchObject({ reason: "No longer needed" });
    expect((await allowNetwork(raw, asking(olga))).id).not.toBe(id);
  });

  it.each([
    [{ address: "169.254.169.254" }, "can never be allowed"],
    [{ address: "0.0.0.0/0" }, "never be allowed"],
    [{ address: "my host" }, "is not an address"],
    [{ expires: new Date(Date.now() + 182 * 86_400_000).toISOString() }, "180 days at most"],
    [{ kinds: ["telepathy"] }, "no probe of the kind “telepathy”"],
    [{ ports: [] }, "at least one port"],
    [{ ports: [70_000] }, "is not a port"],
    [{ expires: "2020-01-01T00:00:00Z" }, "has passed"],
    [{ reason: "" }, "Say why"],
    [{ reason: "Needed." }, "two words or more"],
  ])("refuses %j in words", async (more, words) => {
    await expect(allowNetwork(entry(more), asking(olga))).rejects.toThrow(words);
  });

  it("ends after 180 days at the latest, and may be a host, for some kinds alone", async () => {
    const { id } = await allowNetwork(entry({ address: "DB.staging.example.org", kinds: ["http"] }), asking(olga));
    const { address, kinds, expires } = (await readWorkspace()).networks[id] ?? {};
    expect({ address, kinds }).toEqual({ address: "db.staging.example.org", kinds: ["http"] });
    expect(Math.round((Date.parse(expires ?? "") - Date.now()) / 86_400_000)).toBe(180);
    expect(await allowedNetworks()).toContainEqual(expect.objectContaining({ address, kinds }));
  });

  it("is for owners", async () => {
    await expect(allowNetwork(entry(), asking(dan))).rejects.toMatchObject({ code: "forbidden" });
    await expect(revokeNetwork({ network: "none", reason: "It is gone" }, asking(olga))).rejects.toMatchObject({
      code: "missing",
    });
  });
});

describe("creating a system", () => {
  it("takes a name that is free, a zone, and an address without secrets", async () => {
    const raw = { name: `Depot ${randomUUID()}`, zone: "Europe/Prague", baseUrl: "https://depot.example.org" };
    const { id } = await createSystem(raw, asking(dan));
    expect((await readWorkspace()).systems[id]).toMatchObject(raw);
    const twin = { ...raw, name: raw.name.toUpperCase() };
    await expect(createSystem(twin, asking(dan))).rejects.toThrow("Choose another name");
    await expect(createSystem({ ...raw, zone: "Mars/Base" }, asking(dan))).rejects.toThrow("time zone");
    await expect(createSystem({ ...raw, baseUrl: "https://a:b@c" }, asking(dan))).rejects.toThrow("without a password");
  });
});
