import { useState } from "react";
import { type NotSignedIn, signIn, signInWithPasskey } from "./sign-in";

/** Somebody signing in: whether it is on its way, why it did not work, and whether a code is wanted beside the password. */
export type SigningIn = {
  pending: boolean;
  wrong: string | null;
  code: boolean;
  withPassword: (email: string, typed: FormData) => Promise<void>;
  withPasskey: (email?: string) => Promise<void>;
};

/** `onIn` is called once somebody is signed in. */
export function useSigningIn(onIn: () => void): SigningIn {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<NotSignedIn | null>(null);
  const [code, setCode] = useState(false);
  const attempt = async (sign: () => Promise<NotSignedIn | null>) => {
    setPending(true);
    setRefused(null);
    const why = await sign();
    if (why) setPending(false);
    setRefused(why);
    if (why?.code) setCode(true);
    if (!why) onIn();
  };
  const withPassword = (email: string, typed: FormData) =>
    attempt(() => signIn({ email, password: String(typed.get("password")), code: String(typed.get("code") ?? "") }));
  const withPasskey = (email?: string) => attempt(() => signInWithPasskey(email));
  return {
    pending,
    wrong: refused?.sentence || null,
    code,
    withPassword,
    withPasskey,
  };
}
