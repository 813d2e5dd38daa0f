import { randomUUID } from "node:crypto";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { db } from "@/lib/db/client";
import type { MadePasskey, PasskeyAnswer } from "@/lib/domain/factor/passkey";
import { Refusal } from "@/lib/domain/refusal";
import { env } from "@/lib/env";
import { newChallenge, takeChallenge } from "./challenges";

const HOME = new URL(env.NEXTAUTH_URL);
const ENROLLING = "enrol-passkey";
const TIMEOUT = 5 * 60_000;
// Ed25519, ECDSA and RSA with SHA-256: what authenticators speak today.
const ALGORITHMS = [-8, -7, -257];

type Owner = { id: string; name: string; email: string };
type Asked = { session: string | null; purpose: string };

/** What the browser is to make a passkey with; it has to verify the person, and to be found without an e-mail. */
export async function offerPasskey(owner: Owner, session: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    ...{ rpName: "Countersign", rpID: HOME.hostname, userName: owner.email, userDisplayName: owner.name },
    ...{ userID: bytesOf(owner.id, "utf8"), timeout: TIMEOUT, attestationType: "none" as const },
    challenge: bytesOf(await newChallenge(session, ENROLLING)),
    excludeCredentials: await credentialsOf(owner.id),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** Keeps a passkey that was just made, as an offer that an act enrols. Answers the factor's id. */
export async function keepPasskey(person: string, session: string, made: MadePasskey): Promise<string> {
  const { id, transports, ...response } = made;
  const { registrationInfo } = await verifyRegistrationResponse({
    response: { ...{ id, rawId: id, type: "public-key" as const }, response, clientExtensionResults: {} },
    expectedChallenge: (challenge) => takeChallenge(challenge, session, ENROLLING),
    ...HERE,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch((error: unknown): VerifiedRegistrationResponse => {
    throw refusal(error, "That passkey was not made for this page just now. Begin again.");
  });
  if (!registrationInfo) throw new Refusal("forbidden", "That passkey does not prove itself. Begin again.");
  const { credential } = registrationInfo;
  const factor = randomUUID();
  const kept = await db.$executeRaw`
    INSERT INTO factor (id, person, kind, credential, public_key, counter, transports)
    VALUES (${factor}, ${person}, 'passkey', ${credential.id}, ${credential.publicKey}, ${credential.counter},
      ${JSON.stringify(transports)}::jsonb)
    ON CONFLICT (credential) DO NOTHING`;
  if (kept === 0) throw new Refusal("conflict", "That passkey is enrolled here already. Use it, or make another one.");
  return factor;
}

/** What the browser is to ask a passkey; `person` narrows it to theirs, null lets the browser show all for this site. */
export async function askPasskey(
  person: string | null,
  { session, purpose }: Asked,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: HOME.hostname,
    challenge: bytesOf(await newChallenge(session, purpose)),
    allowCredentials: person === null ? [] : await credentialsOf(person),
    ...{ userVerification: "required", timeout: TIMEOUT },
  });
}

type Row = { id: string; person: string; credential: string; publicKey: Uint8Array; counter: bigint };

/**
 * Takes a passkey's answer to a challenge of this session and purpose, once. Answers whose it is. Refuses one that is
 * not enrolled, is somebody else's than `person`, did not verify the person, or counts backwards.
 */
export async function takePasskey(person: string | null, answer: PasskeyAnswer, asked: Asked): Promise<string> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT id, person, credential, public_key AS "publicKey", counter FROM factor
    WHERE credential = ${answer.id} AND enrolled_at IS NOT NULL`;
  if (!row || (person !== null && row.person !== person))
    throw new Refusal("forbidden", "That passkey is not one of yours here. Use another one.");
  const { id, ...response } = answer;
  const { authenticationInfo, verified } = await verifyAuthenticationResponse({
    response: { ...{ id, rawId: id, type: "public-key" as const }, response, clientExtensionResults: {} },
    expectedChallenge: (challenge) => takeChallenge(challenge, asked.session, asked.purpose),
    ...HERE,
    credential: { id, publicKey: Uint8Array.from(row.publicKey), counter: Number(row.counter) },
    requireUserVerification: true,
  }).catch((error: unknown) => {
    throw refusal(error, "That passkey did not answer what was asked just now. Try again.");
  });
  if (!verified) throw new Refusal("forbidden", "That passkey does not prove itself. Use another one.");
  const { newCounter } = authenticationInfo;
  await db.$executeRaw`UPDATE factor SET counter = ${newCounter}, used_at = now() WHERE id = ${row.id}`;
  return row.person;
}

const HERE = { expectedOrigin: HOME.origin, expectedRPID: HOME.hostname };

// The library throws for whatever does not fit; what the database throws is no refusal.
const refusal = (error: unknown, sentence: string) =>
  error instanceof Error && !error.constructor.name.startsWith("Prisma") ? new Refusal("forbidden", sentence) : error;

async function credentialsOf(person: string): Promise<{ id: string; transports: string[] }[]> {
  return db.$queryRaw`
    SELECT credential AS id, transports FROM factor
    WHERE person = ${person} AND kind = 'passkey' AND enrolled_at IS NOT NULL`;
}

const bytesOf = (text: string, encoding: "utf8" | "base64url" = "base64url") =>
  Uint8Array.from(Buffer.from(text, encoding));
