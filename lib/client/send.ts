import type { RefusalCode } from "@/lib/domain/refusal";
import { unsent, untilConnected } from "./connection";
import { signInAgain } from "./door";
import { newKey } from "./new-key";

/** The product said no; `message` is a sentence to show as it is, `detail` what was met, for example the state now. */
export type Refused = { code: RefusalCode | "unknown"; message: string; detail: unknown };

export type Answered<Data> = { data: Data; refused: null } | { data: null; refused: Refused };

export type ActHeaders = { "Idempotency-Key": string };

/** One try of an act; called again with the same headers when it has to be sent again. */
export type Attempt<Data> = (headers: ActHeaders) => Promise<{ ok: boolean; status: number; json(): Promise<Data> }>;

/**
 * Sends one act until it is answered. A lost network keeps it and sends it again under the same key, so that it happens
 * once; a session that ended asks the person to sign in again in place and goes on.
 */
export async function send<Data>(attempt: Attempt<Data>): Promise<Answered<Data>> {
  const headers = { "Idempotency-Key": newKey() };
  for (;;) {
    const response = await persist(() => attempt(headers));
    if (response.ok) return { data: await response.json(), refused: null };
    const refused = await refusalOf(response);
    const again = response.status === 401 && refused.code === "signed-out" && (await signInAgain());
    if (!again) return { data: null, refused };
  }
}

/** A failed fetch rejects with a TypeError and nothing else does: anything other is a defect and surfaces. */
async function persist<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const first = await tried(attempt);
  if (first.done) return first.result;
  await untilConnected(0);
  const second = await tried(attempt);
  if (second.done) return second.result;
  unsent.set(unsent.get() + 1);
  try {
    for (let tries = 1; ; tries += 1) {
      await untilConnected(tries);
      const again = await tried(attempt);
      if (again.done) return again.result;
    }
  } finally {
    unsent.set(unsent.get() - 1);
  }
}

type Tried<Result> = { done: true; result: Result } | { done: false };

async function tried<Result>(attempt: () => Promise<Result>): Promise<Tried<Result>> {
  try {
    return { done: true, result: await attempt() };
  } catch (error) {
    if (error instanceof TypeError) return { done: false };
    throw error;
  }
}

/** The name that a field has in a request is nothing to people; `detail.fields` keeps it. */
const FIELD = /^[a-z]\w*(\.\w+)*: /;

async function refusalOf(response: { status: number; json(): Promise<unknown> }): Promise<Refused> {
  const body = (await response.json().catch(() => null)) as Partial<Refused> | null;
  return {
    code: body?.code ?? "unknown",
    message:
      body?.message?.replace(FIELD, "") ?? "The server could not answer. Nothing was changed; try again in a moment.",
    detail: body?.detail ?? null,
  };
}
