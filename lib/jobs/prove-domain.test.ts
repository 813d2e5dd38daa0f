import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { asking } from "@/lib/commands/arrange.test-fixture";
import { claimDomain } from "@/lib/commands/claim-domain";
import { dropDomain } from "@/lib/commands/drop-domain";
import { judgeDomain } from "@/lib/commands/judge-domain";
import { proveDomain } from "@/lib/commands/prove-domain";
import { joined } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { tidyUp } from "./keep-house";
import { proveDomain as look } from "./prove-domain";

let dan: Person;
let anna: Person;
beforeAll(async () => {
  [dan, anna] = [await joined("Dan Lind", "release-manager"), await joined("Anna Kovács", "member")];
});

// A name that resolves nowhere: looking for its token ends in words.
const claim = async () => (await claimDomain({ domain: `D${randomUUID()}.invalid` }, asking(dan))).domain;
const standing = async (domain: string) => (await readWorkspace()).domains[domain];
const reason = "It was sold";

describe("a domain", () => {
  it("is claimed once, with a token of its own, and given up", async () => {
    const domain = await claim();
    const { token } = (await standing(domain)) ?? { token: "" };
    expect(token).toMatch(/^countersign-[0-9a-f]{32}$/);
    await claimDomain({ domain: domain.toUpperCase() }, asking(dan));
    expect((await standing(domain))?.token).toBe(token);
    await dropDomain({ domain, reason }, asking(dan));
    expect(await standing(domain)).toBeUndefined();
    await expect(proveDomain({ domain }, asking(dan))).rejects.toThrow("Nobody claims this domain");
  });

  it("takes a release manager, and a name", async () => {
    await expect(claimDomain({ domain: "shop.example" }, asking(anna))).rejects.toMatchObject({ code: "forbidden" });
    await expect(claimDomain({ domain: "localhost" }, asking(dan))).rejects.toThrow("not the name of a domain");
  });

  it("is looked for by the worker, which says where it did not find the token", async () => {
    const domain = await claim();
    await proveDomain({ domain }, asking(dan));
    await look({ domain });
    const { lapsed, proved } = (await standing(domain)) ?? {};
    expect(proved).toBeNull();
    expect(lapsed?.reason).toContain(`TXT record _countersign-probe.${domain}`);
    await dropDomain({ domain, reason }, asking(dan));
    await look({ domain });
    expect(await standing(domain)).toBeUndefined();
  });

  it("is looked for again a day before its proof runs out, and not before", async () => {
    const domain = await claim();
    const { token } = (await standing(domain)) ?? { token: "" };
    const worker = { ...asking(dan), person: null, actor: { kind: "installation" as const, id: "worker", name: "W" } };
    await judgeDomain({ domain, token, looked: { showing: "txt" } }, worker);
    const proved = (await standing(domain))?.proved?.at ?? "";
    const daysLater = (days: number) => new Date(Date.parse(proved) + days * 86_400_000).toISOString();
    await tidyUp(daysLater(28));
    expect((await standing(domain))?.proved?.at).toBe(proved);
    await tidyUp(daysLater(29.5));
    // The name has no TXT record for sure, or no name server answers here: then the proof goes on to its end.
    const after = await standing(domain);
    expect(after?.lapsed !== null || after?.proved?.at === proved).toBe(true);
  });
});
