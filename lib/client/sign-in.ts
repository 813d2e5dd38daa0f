import { api } from "./api";
import { askPasskey } from "./passkey";

/** Why somebody is not signed in, as a sentence; `code` where the password fits and a code is wanted beside it. */
export type NotSignedIn = { sentence: string; code: boolean };

type Given = { email: string; password: string; code?: string };

/** Signs in with e-mail, password and, where it was asked for, a code. Resolves with null, or with why not. */
export const signIn = ({ email, password, code = "" }: Given): Promise<NotSignedIn | null> =>
  send("credentials", { email, password, code });

/** Signs in with a passkey alone, as nobody but `email` where one is given. Resolves with null, or with why not. */
export async function signInWithPasskey(email = ""): Promise<NotSignedIn | null> {
  try {
    const response = await api.session["passkey-challenge"].$post({ json: {} });
    if (!response.ok) return { sentence: await messageOf(response), code: false };
    const { answer, wrong } = await askPasskey((await response.json()).options);
    return answer ? send("passkey", { answer: JSON.stringify(answer), email }) : { sentence: wrong, code: false };
  } catch (error) {
    return noConnection(error);
  }
}

async function send(provider: string, given: Record<string, string>): Promise<NotSignedIn | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch(`/api/auth/callback/${provider}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, ...given, json: "true", callbackUrl: "/" }),
    });
    return response.ok ? null : await whyNot(response);
  } catch (error) {
    return noConnection(error);
  }
}

function noConnection(error: unknown): NotSignedIn {
  if (error instanceof TypeError)
    return { sentence: "There is no connection to the server. Try again in a moment.", code: false };
  throw error;
}

const UNAVAILABLE = "Signing in is not possible right now. Try again in a moment.";

async function messageOf(response: { json(): Promise<unknown> }): Promise<string> {
  const { message } = ((await response.json().catch(() => null)) ?? {}) as { message?: string };
  return message ?? UNAVAILABLE;
}

/** The server answers with an address whose `error` is a code: `wait-<seconds>`, one of these, or that they do not fit. */
const SAID: Record<string, NotSignedIn> = {
  unavailable: { sentence: UNAVAILABLE, code: false },
  code: { sentence: "", code: true },
  "code-wrong": {
    sentence:
      "That code does not fit, or was used already. Type the one your app shows now, or one of your recovery codes.",
    code: true,
  },
  passkey: { sentence: "That passkey is not known here. Sign in with your password, or use another one.", code: false },
};

async function whyNot(response: Response): Promise<NotSignedIn> {
  const { url, message } = (await response.json().catch(() => ({}))) as { url?: string; message?: string };
  const code = url ? new URL(url, location.origin).searchParams.get("error") : null;
  const wait = Number(code?.match(/^wait-(\d+)$/)?.[1] ?? 0);
  if (wait > 0) return { sentence: `Too many attempts. Wait ${lasting(wait)} and try again.`, code: false };
  if (message) return { sentence: message, code: false };
  return SAID[code ?? ""] ?? { sentence: DO_NOT_FIT, code: false };
}

const DO_NOT_FIT = "E-mail and password do not fit together. Check both, or ask an owner for a new link.";

function lasting(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}
