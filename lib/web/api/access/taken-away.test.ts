import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { endSessions } from "@/lib/access/sessions";
import { asking } from "@/lib/commands/arrange.test-fixture";
import { changeAccount } from "@/lib/commands/change-account";
import { delegateRole } from "@/lib/commands/delegate-role";
import { disablePerson } from "@/lib/commands/disable-person";
import { enablePerson } from "@/lib/commands/enable-person";
import { endDelegation } from "@/lib/commands/end-delegation";
import { grantRole } from "@/lib/commands/grant-role";
import { revokeRole } from "@/lib/commands/revoke-role";
import { joined, PASSWORD } from "@/lib/db/person.test-fixture";
import { readWorkspace } from "@/lib/db/workspace";
import type { Person } from "@/lib/domain/workspace/workspace";
import { cookieOf } from "@/lib/web/knock.test-fixture";
import { answerRows } from "./answer-rows.test-fixture";
import { EVERYTHING, ticked } from "./happened.test-fixture";
import { knocked, routes } from "./knocking.test-fixture";
import type { Row } from "./row.test-fixture";
import { arranged, cookieFor, type Place, place } from "./world.test-fixture";

const ROLE = { role: "DevOps Engineer", system: null };
const SIGN = "POST /deployments/:id/signatures";
const TICK = "POST /deployments/:id/items/:item/tick";
const reason = "Has left the team";

let here: Place;
let owner: ReturnType<typeof asking>;
beforeAll(async () => {
  here = await place();
  owner = asking(here.people.owner);
});

/** Somebody who sits before the page with one and the same session: what an act of theirs is answered each time. */
async function sitting(person: Person) {
  const cookie = await cookieOf(person);
  return async (route: string, headers: Record<string, string> = { cookie }) => {
    const prepared = route === SIGN ? ticked(...EVERYTHING) : [];
    const deployment = await arranged(here, "planned", here.people.manager, prepared);
    const sent = await knocked(route, answerRows[route] as Row, { ...here, life: "planned", deployment }, headers);
    return { status: sent.status, written: sent.written };
  };
}

const done = { status: 200, written: true };
const refused = (...statuses: number[]) => ({
  status: expect.toSatisfy((is) => statuses.includes(is)),
  written: false,
});

describe("what is taken away holds from the next request on", () => {
  it("a role", async () => {
    const mia = await joined("Mia Sol", "member", ROLE.role);
    const act = await sitting(mia);
    expect(await act(SIGN)).toEqual(done);
    await revokeRole({ person: mia.id, ...ROLE }, owner);
    expect(await act(SIGN)).toEqual(refused(403, 409));
    expect(await act(TICK)).toEqual(done);
    await grantRole({ person: mia.id, ...ROLE }, owner);
    expect(await act(SIGN)).toEqual(done);
  });

  it("a role that somebody else lent", async () => {
    const lena = await joined("Lena Way", "member");
    const act = await sitting(lena);
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const lent = { person: here.people.engineer.id, to: lena.id, holding: ROLE, from: new Date().toISOString(), until };
    await delegateRole({ ...lent, reason: "On leave today" }, owner);
    expect(await act(SIGN)).toEqual(done);
    const delegation = Object.keys((await readWorkspace()).delegations).at(-1);
    await endDelegation({ delegation, reason: "Back again" }, owner);
    expect(await act(SIGN)).toEqual(refused(403, 409));
  });

  it("what an account may do", async () => {
    const mia = await joined("Mia Sol", "member", ROLE.role);
    const act = await sitting(mia);
    expect(await act(TICK)).toEqual(done);
    await changeAccount({ person: mia.id, account: "viewer" }, owner);
    expect(await act(TICK)).toEqual(refused(403));
    expect(await act(SIGN)).toEqual(refused(403));
  });

  it("the person, and the old session is none when they are let in again", async () => {
    const mia = await joined("Mia Sol", "member", ROLE.role);
    const act = await sitting(mia);
    expect(await act(SIGN)).toEqual(done);
    await disablePerson({ person: mia.id, reason }, owner);
    expect(await act(TICK)).toEqual(refused(401));
    await enablePerson({ person: mia.id, reason: "Came back again" }, owner);
    expect(await act(TICK)).toEqual(refused(401));
  });

  it("the session", async () => {
    const mia = await joined("Mia Sol", "member", ROLE.role);
    const act = await sitting(mia);
    expect(await act(TICK)).toEqual(done);
    await endSessions(mia.id);
    expect(await act(SIGN)).toEqual(refused(401));
    expect(await act(TICK)).toEqual(refused(401));
  });
});

describe("a token", () => {
  const sid = async () => (await cookieFor(here, "engineer")).split("=")[1] ?? "";

  it("of any kind in the Authorization header signs nothing and ticks nothing: there are no tokens yet", async () => {
    const act = await sitting(here.people.engineer);
    const { id, email } = here.people.engineer;
    const basic = (name: string) => `Basic ${Buffer.from(`${name}:${PASSWORD}`).toString("base64")}`;
    for (const authorization of [`Bearer ${await sid()}`, `Bearer ${randomUUID()}`, basic(email), basic(id), "Bearer"])
      for (const route of [SIGN, TICK]) expect(await act(route, { authorization }), route).toEqual(refused(401));
  });

  it("beside a session changes nothing about whose request it is", async () => {
    const act = await sitting(here.people.viewer);
    const cookie = await cookieFor(here, "viewer");
    expect(await act(SIGN, { cookie, authorization: `Bearer ${await sid()}` })).toEqual(refused(403));
  });

  it("is not spoken of by any route", () => {
    expect(routes.filter((route) => /token/i.test(route))).toEqual(["GET /links/:token", "POST /links/:token"]);
  });
});
