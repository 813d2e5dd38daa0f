import { randomBytes } from "node:crypto";
import { db } from "@/lib/db/client";
import { WORKSPACE } from "@/lib/db/entries";
import { readWorkspace, workspaceStream } from "@/lib/db/workspace";
import { write } from "@/lib/db/writer";
import { Refusal } from "@/lib/domain/refusal";
import { tokenHash } from "./tokens";

const COUNT = 10;
const BYTES = 15;
// Without what is easily mistaken for something else: i, l, o and u (Crockford's base 32).
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

/** `codes` are for the person, as `abcd-efgh-…`; `hashes` are what is stored of them. */
export type RecoveryCodes = { codes: string[]; hashes: string[] };

/** Ten new recovery codes of 120 bits each. */
export function newRecoveryCodes(): RecoveryCodes {
  const codes = Array.from({ length: COUNT }, newCode);
  return { codes, hashes: codes.map(hashOf) };
}

function newCode(): string {
  const bits = [...randomBytes(BYTES)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const letters = (bits.match(/.{5}/g) ?? []).map((five) => LETTERS[Number.parseInt(five, 2)]).join("");
  return (letters.match(/.{4}/g) ?? []).join("-");
}

const hashOf = (code: string) => tokenHash(code.toLowerCase().replace(/[^a-z0-9]/g, ""));

/** Uses up a recovery code, which the record learns of. Refuses one that is not theirs, or was used. */
export async function takeRecoveryCode(person: string, typed: string): Promise<void> {
  const recoveryCode = hashOf(typed);
  const row = await db.recoveryCode.findUnique({ where: { code: recoveryCode } });
  if (row?.person !== person)
    throw new Refusal("forbidden", "That is neither a code of your app nor one of your recovery codes. Type it again.");
  if (row.usedAt) throw new Refusal("forbidden", "That recovery code was used already; each works once.");
  const name = (await readWorkspace()).people[person]?.name ?? "";
  await write(workspaceStream, WORKSPACE, {
    by: { kind: "person", id: person, name },
    guard: { person },
    decide: () => ({
      facts: [{ type: "recovery-code.used" as const, person }],
      answer: {},
      guard: { recoveryCode },
    }),
  });
}

/** Refuses for a day after a recovery code was used: whoever stole one could sign with a factor they enrolled themselves. */
export async function demandNoRecovery(person: string): Promise<void> {
  const hours = await hoursOfRecovery(person);
  if (hours === null) return;
  const wait = hours === 1 ? "within the hour" : `in ${hours} hours`;
  throw new Refusal(
    "forbidden",
    `A recovery code was used for your account less than a day ago, and nobody signs so soon after. You can sign again ${wait}.`,
  );
}

/** How long the day after a recovery code still lasts, in hours rounded up; null where none was used within it. */
export async function hoursOfRecovery(person: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ hours: number }[]>`
    SELECT ceil(extract(epoch FROM max(used_at) + interval '24 hours' - now()) / 3600)::int AS hours
    FROM recovery_code WHERE person = ${person} AND used_at > now() - interval '24 hours' HAVING max(used_at) IS NOT NULL`;
  return row?.hours ?? null;
}
