/** Signs in with e-mail and password. Resolves with null, or with the sentence that says why not. */
export async function signIn(email: string, password: string): Promise<string | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, email, password, json: "true", callbackUrl: "/" }),
    });
    return response.ok ? null : await sentenceOf(response);
  } catch (error) {
    if (error instanceof TypeError) return "There is no connection to the server. Try again in a moment.";
    throw error;
  }
}

/** The server answers with an address whose `error` is a code: `wait-<seconds>`, `unavailable`, or that they do not fit. */
async function sentenceOf(response: Response): Promise<string> {
  const { url, message } = (await response.json().catch(() => ({}))) as { url?: string; message?: string };
  const code = url ? new URL(url, location.origin).searchParams.get("error") : null;
  const wait = Number(code?.match(/^wait-(\d+)$/)?.[1] ?? 0);
  if (wait > 0) return `Too many attempts. Wait ${lasting(wait)} and try again.`;
  if (message || code === "unavailable")
    return message ?? "Signing in is not possible right now. Try again in a moment.";
  return "E-mail and password do not fit together. Check both, or ask an owner for a new link.";
}

function lasting(seconds: number): string {
  if (seconds > 90) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? "a second" : `${seconds} seconds`;
}
