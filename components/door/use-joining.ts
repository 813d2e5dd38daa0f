import { type FormEvent, useState } from "react";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { fieldErrors } from "@/lib/client/field-errors";
import { signIn } from "@/lib/client/sign-in";

/** Accepting a one-time link: the account is made, then its person is signed in. */
export type Joining = {
  pending: boolean;
  refusal: string | null;
  errors: Record<string, string | undefined>;
  submit: (event: FormEvent<HTMLFormElement>) => Promise<void>;
};

/** `email` is the one the link is for; null where the form asks for it. */
export function useJoining(token: string, email: string | null): Joining {
  const { pending, refused, run } = useAct();
  const [entering, setEntering] = useState(false);
  const errors = fieldErrors(refused);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = (name: string) => String(new FormData(event.currentTarget).get(name) ?? "").trim();
    const password = String(new FormData(event.currentTarget).get("password"));
    const json = { name: text("name"), password, ...(email === null ? { email: text("email") } : {}) };
    const answered = await run((headers) => api.links[":token"].$post({ param: { token }, json }, { headers }));
    if (!answered?.data) return;
    setEntering(true);
    const wrong = await signIn({ email: answered.data.email, password });
    // The account stands either way; where signing in does not go through, the door asks for it.
    location.assign(wrong ? `/sign-in?email=${encodeURIComponent(answered.data.email)}` : "/deployments");
  };
  const inFields = Object.keys(errors).length > 0;
  return { pending: pending || entering, refusal: inFields ? null : (refused?.message ?? null), errors, submit };
}
