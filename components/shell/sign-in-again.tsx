"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { door } from "@/lib/client/door";
import { signIn } from "@/lib/client/sign-in";
import { useStore } from "@/lib/client/store";

/** The session ended while somebody was at work: sign in again in place, and what was typed goes on. */
export function SignInAgain({ email }: { email: string }) {
  const asking = useStore(door, null);
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password"));
    setPending(true);
    const refused = await signIn(email, password);
    setPending(false);
    setWrong(refused);
    if (!refused) asking?.answer(true);
  };
  return (
    <Dialog
      open={asking !== null}
      onClose={() => asking?.answer(false)}
      title="Sign in again"
      lede="Your session has ended. What you typed is kept and will be sent once you are back."
    >
      <form onSubmit={(event) => void submit(event)} className="grid gap-4">
        <Field label="E-mail">
          {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
        </Field>
        <Field label="Password">
          {(control) => (
            <Input {...control} type="password" name="password" autoComplete="current-password" autoFocus />
          )}
        </Field>
        <RefusalLine message={wrong} />
        <Button type="submit" tone="primary" size="big" pending={pending}>
          Sign in and go on
        </Button>
      </form>
    </Dialog>
  );
}
