"use client";

import type { FormEvent } from "react";
import { CodeField } from "@/components/door/code-field";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { door } from "@/lib/client/door";
import { useSigningIn } from "@/lib/client/signing-in";
import { useStore } from "@/lib/client/store";

/** The session ended while somebody was at work: sign in again in place, and what was typed goes on. */
export function SignInAgain({ email }: { email: string }) {
  const asking = useStore(door, null);
  return (
    <Dialog
      open={asking !== null}
      onClose={() => asking?.answer(false)}
      title="Sign in again"
      lede="Your session has ended. What you typed is kept and will be sent once you are back."
    >
      <Door email={email} onIn={() => asking?.answer(true)} />
    </Dialog>
  );
}

function Door({ email, onIn }: { email: string; onIn: () => void }) {
  const { pending, wrong, code, withPassword, withPasskey } = useSigningIn(onIn);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void withPassword(email, new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <Field label="E-mail">
        {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
      </Field>
      <Field label="Password">
        {(control) => <Input {...control} type="password" name="password" autoComplete="current-password" autoFocus />}
      </Field>
      {code ? <CodeField /> : null}
      <RefusalLine message={wrong} />
      <Button type="submit" tone="primary" size="big" pending={pending}>
        Sign in and go on
      </Button>
      <Button onClick={() => void withPasskey(email)}>Use a passkey</Button>
    </form>
  );
}
