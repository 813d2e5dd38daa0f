import { Secret, TOTP } from "otpauth";

/** An authenticator app that was given a key (base32, spaces allowed). No code of it is shown twice. */
export function authenticatorApp(key: string) {
  const totp = new TOTP({ secret: Secret.fromBase32(key.replace(/\s/g, "")) });
  let next = Math.floor(Date.now() / 30_000) - 1;
  return {
    /** A code that has not been shown; waits where the server would not take one of the time steps to come yet. */
    async code(): Promise<string> {
      const now = () => Math.floor(Date.now() / 30_000);
      next = Math.max(next, now() - 1);
      while (next > now() + 1) await new Promise((later) => setTimeout(later, 500));
      const shown = totp.generate({ timestamp: next * 30_000 });
      next += 1;
      return shown;
    },
  };
}
