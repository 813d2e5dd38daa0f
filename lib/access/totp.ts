import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { db } from "@/lib/db/client";
import { Refusal } from "@/lib/domain/refusal";
import { seal, unseal } from "./sealed";

const PERIOD = 30;

/** What an authenticator app is given: `uri` for its camera (otpauth://), `secret` in base32 for its keyboard. */
export type OfferedTotp = { factor: string; uri: string; secret: string };

/** Makes a secret for an authenticator app. It is no factor until a code of it was seen, within a quarter of an hour. */
export async function offerTotp({ id: person, email }: { id: string; email: string }): Promise<OfferedTotp> {
  const factor = randomUUID();
  const secret = new Secret({ size: 20 });
  const sealed = seal(secret.bytes, place(person, factor));
  await db.$executeRaw`
    WITH forgotten AS (
      DELETE FROM factor WHERE person = ${person} AND enrolled_at IS NULL AND offered_at < now() - interval '15 minutes')
    INSERT INTO factor (id, person, kind, secret) VALUES (${factor}, ${person}, 'totp', ${sealed})`;
  const uri = new TOTP({ issuer: "Countersign", label: email, secret, period: PERIOD }).toString();
  return { factor, uri, secret: secret.base32 };
}

type Row = { id: string; secret: Uint8Array; step: bigint };

/**
 * Takes a code of an offered app (`factor`), or of any app the person has enrolled: this time step, the one before or the
 * one after, each once. Refuses any other, saying what to do. The time is the database's.
 */
export async function takeCode(person: string, code: string, factor: string | null = null): Promise<void> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT id, secret, floor(extract(epoch FROM now()) / ${PERIOD}::int)::bigint AS step FROM factor
    WHERE person = ${person} AND kind = 'totp'
      AND CASE WHEN ${factor}::text IS NULL THEN enrolled_at IS NOT NULL ELSE id = ${factor} AND enrolled_at IS NULL END`;
  if (rows.length === 0) throw new Refusal("forbidden", NONE[factor === null ? "enrolled" : "offered"]);
  const typed = code.replace(/\s/g, "");
  const found = rows.map((row) => ({ id: row.id, step: stepOf(row, person, typed) })).find(({ step }) => step !== null);
  if (!found) throw new Refusal("forbidden", "That code does not fit. Type the one your app shows now.");
  const taken = await db.$executeRaw`
    UPDATE factor SET last_step = ${found.step}, used_at = now() WHERE id = ${found.id} AND last_step < ${found.step}`;
  if (taken === 0) throw new Refusal("forbidden", "That code was used already. Wait for the next one and type that.");
}

const NONE = {
  enrolled: "You have no authenticator app here. Use something else, or enrol one under Your account.",
  offered: "This was offered more than 15 minutes ago, or is enrolled already. Begin again.",
};

function stepOf({ id, secret, step }: Row, person: string, code: string): bigint | null {
  const totp = new TOTP({
    secret: new Secret({ buffer: bufferOf(unseal(secret, place(person, id))) }),
    period: PERIOD,
  });
  const away = totp.validate({ token: code, timestamp: Number(step) * PERIOD * 1000, window: 1 });
  return away === null ? null : step + BigInt(away);
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;
const place = (person: string, factor: string) => `${person} ${factor}`;
