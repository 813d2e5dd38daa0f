import { z } from "@hono/zod-openapi";
import { askPasskey, offerPasskey } from "@/lib/access/passkeys";
import { offerTotp } from "@/lib/access/totp";
import { EnrolFactor, enrolFactor } from "@/lib/commands/enrol-factor";
import { MakeRecoveryCodes, makeRecoveryCodes } from "@/lib/commands/make-recovery-codes";
import { RemoveFactor, removeFactor } from "@/lib/commands/remove-factor";
import { RenameFactor, renameFactor } from "@/lib/commands/rename-factor";
import { ResetFactors, resetFactors } from "@/lib/commands/reset-factors";
import { SetFactorDemand, setFactorDemand } from "@/lib/commands/set-factor-demand";
import { askerIn, contextOf } from "@/lib/web/context";
import { qrPath } from "@/lib/web/qr-path";
import { act } from "./act";
import { noun } from "./noun";

const Written = z.object({ seq: z.number() });
const WithCodes = Written.extend({ codes: z.array(z.string()) });
/** What goes to the browser's own call as it is (WebAuthn), as JSON in a string. */
const Options = z.object({ options: z.string() });

const offerApp = act("/factors/totp/offer", {
  summary: "A secret for an authenticator app; it counts once it is enrolled with a code",
  body: z.object({}),
  answer: z.object({ factor: z.string(), uri: z.string(), secret: z.string(), size: z.number(), path: z.string() }),
});
const offerKey = act("/factors/passkey/offer", {
  summary: "What the browser is to make a passkey with",
  body: z.object({}),
  answer: Options,
});
const challenge = act("/factors/passkey/challenge", {
  summary: "What the browser is to ask one's passkey, for one act",
  body: z.object({ purpose: z.string().regex(/^[0-9a-f]{64}$/) }),
  answer: Options,
});
const enrol = act("/factors", {
  summary: "Enrol a second factor; recovery codes come with the first",
  body: EnrolFactor,
  answer: WithCodes,
});
const rename = act("/factors/{factor}/rename", {
  summary: "Rename one of one's second factors",
  body: RenameFactor.omit({ factor: true }),
  answer: Written,
});
const remove = act("/factors/{factor}/remove", {
  summary: "Remove one of one's second factors",
  body: RemoveFactor.omit({ factor: true }),
  answer: Written,
});
const codes = act("/factors/recovery-codes", {
  summary: "Make new recovery codes; those that are left end",
  body: MakeRecoveryCodes,
  answer: WithCodes,
});
const demand = act("/factors/demand", {
  summary: "Demand a second factor of owners, or of those who hold sign-off roles",
  body: SetFactorDemand,
  answer: Written,
});
const reset = act("/people/{person}/factors/reset", {
  summary: "Take every second factor from somebody who lost them",
  body: ResetFactors.omit({ person: true }),
  answer: Written,
});

const told = (options: object) => ({ options: JSON.stringify(options) });

/** The second factors of whoever asks, and what the workspace demands of whom. */
export const factors = noun()
  .openapi(offerApp, async (c) => {
    const offered = await offerTotp(askerIn(c).person);
    return c.json({ ...offered, ...qrPath(offered.uri) }, 200);
  })
  .openapi(offerKey, async (c) => {
    const { person, session } = askerIn(c);
    return c.json(told(await offerPasskey(person, session)), 200);
  })
  .openapi(challenge, async (c) => {
    const { person, session } = askerIn(c);
    const { purpose } = c.req.valid("json");
    return c.json(told(await askPasskey(person.id, { session, purpose })), 200);
  })
  .openapi(codes, async (c) => c.json(await makeRecoveryCodes(c.req.valid("json"), contextOf(c)), 200))
  .openapi(demand, async (c) => c.json({ seq: (await setFactorDemand(c.req.valid("json"), contextOf(c))).seq }, 200))
  .openapi(enrol, async (c) => c.json(await enrolFactor(c.req.valid("json"), contextOf(c)), 200))
  .openapi(rename, async (c) =>
    c.json(await renameFactor({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c)), 200),
  )
  .openapi(remove, async (c) =>
    c.json({ seq: (await removeFactor({ ...c.req.valid("json"), ...c.req.valid("param") }, contextOf(c))).seq }, 200),
  )
  .openapi(reset, async (c) => c.json({ seq: (await resetFactors(c.req.valid("param"), contextOf(c))).seq }, 200));
