import { z } from "@hono/zod-openapi";
import { ChangeAccount, changeAccount } from "@/lib/commands/change-account";
import { DisablePerson, disablePerson } from "@/lib/commands/disable-person";
import { EnablePerson, enablePerson } from "@/lib/commands/enable-person";
import { GrantRole, grantRole } from "@/lib/commands/grant-role";
import { InvitePerson, invitePerson } from "@/lib/commands/invite-person";
import { renewLink } from "@/lib/commands/renew-link";
import { RevokeRole, revokeRole } from "@/lib/commands/revoke-role";
import { contextOf } from "@/lib/web/context";
import { act } from "./act";
import { noun } from "./noun";

const Written = z.object({ seq: z.number() });
const WithLink = z.object({ link: z.string(), seq: z.number() });

const invite = act("/people", {
  summary: "Invite a person; the link is shown once",
  body: InvitePerson,
  answer: WithLink.extend({ id: z.string() }),
});
const renew = act("/people/{person}/link", {
  summary: "Give out a new link; earlier ones, the password and open sessions end",
  body: z.object({}),
  answer: WithLink,
});
const disable = act("/people/{person}/disable", {
  summary: "Disable a person at once",
  body: DisablePerson.omit({ person: true }),
  answer: Written,
});
const enable = act("/people/{person}/enable", {
  summary: "Let a disabled person in again",
  body: EnablePerson.omit({ person: true }),
  answer: Written,
});
const account = act("/people/{person}/account", {
  summary: "Change what a person's account may do",
  body: ChangeAccount.omit({ person: true }),
  answer: Written,
});
const grant = act("/people/{person}/roles", {
  summary: "Give a person a sign-off role",
  body: GrantRole.omit({ person: true }),
  answer: Written,
});
const revoke = act("/people/{person}/roles/revoke", {
  summary: "Take a sign-off role from a person",
  body: RevokeRole.omit({ person: true }),
  answer: Written,
});

/** The people of the workspace and what they may do. */
export const people = noun()
  .openapi(invite, async (c) => c.json(await invitePerson(c.req.valid("json"), contextOf(c)), 200))
  .openapi(renew, async (c) => c.json(await renewLink(c.req.valid("param"), contextOf(c)), 200))
  .openapi(disable, async (c) =>
    c.json(await disablePerson({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(enable, async (c) =>
    c.json(await enablePerson({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(account, async (c) =>
    c.json(await changeAccount({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(grant, async (c) =>
    c.json(await grantRole({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(revoke, async (c) =>
    c.json(await revokeRole({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  );
