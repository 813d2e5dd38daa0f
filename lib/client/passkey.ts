import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import type { MadePasskey, PasskeyAnswer } from "@/lib/domain/factor/passkey";

/** What came of asking the browser: null with a sentence where it did not work out. */
type Asked<Thing> = { answer: Thing; wrong: null } | { answer: null; wrong: string };

/** Has a passkey of this browser answer; `options` as the server gave them (JSON). */
export const askPasskey = (options: string): Promise<Asked<PasskeyAnswer>> =>
  asked(async () => {
    const { id, response } = await startAuthentication({ optionsJSON: JSON.parse(options) });
    const { clientDataJSON, authenticatorData, signature } = response;
    return { id, clientDataJSON, authenticatorData, signature };
  });

/** Has the browser make a passkey; `options` as the server gave them (JSON). */
export const makePasskey = (options: string): Promise<Asked<MadePasskey>> =>
  asked(async () => {
    const { id, response } = await startRegistration({ optionsJSON: JSON.parse(options) });
    const { clientDataJSON, attestationObject, transports } = response;
    return { id, clientDataJSON, attestationObject, transports: transports ?? [] };
  });

async function asked<Thing>(ask: () => Promise<Thing>): Promise<Asked<Thing>> {
  try {
    return { answer: await ask(), wrong: null };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { answer: null, wrong: WRONG[name] ?? "The passkey did not answer. Try again, or use something else." };
  }
}

const WRONG: Record<string, string> = {
  NotAllowedError: "No passkey was used: it was cancelled, took too long, or there is none here. Try again.",
  InvalidStateError: "This device holds a passkey of yours for this site already.",
  SecurityError: "Passkeys do not work at this address. They take https, or localhost, and a name instead of a number.",
  NotSupportedError: "This browser or device has no passkeys. Use something else.",
};
