"use client";

import { KeyRound } from "lucide-react";
import type { FormEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useSigningIn } from "@/lib/client/signing-in";
import { CodeField } from "./code-field";
import { PasswordInput } from "./password-input";

/** E-mail and password, a code where one is wanted, or a passkey instead of all three. `next` is where the person was on the way to; null where they came straight here. */
export function SignInForm({ next, email }: { next: string | null; email: string }) {
  const { pending, wrong, code, withPassword, withPasskey } = useSigningIn(() =>
    location.assign(next ?? "/deployments"),
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    void withPassword(String(typed.get("email")).trim(), typed);
  };
  return (
    <form method="post" onSubmit={submit} className="grid gap-5">
      <div>
        <h1 className="text-20 font-semibold">Sign in</h1>
        {next && next !== "/deployments" ? (
          <p className="pt-1 text-quiet">
            You are not signed in, or your session has ended. Sign in to go on to{" "}
            <code className="snippet wrap-anywhere">{next}</code>.
          </p>
        ) : null}
      </div>
      <Field label="E-mail">
        {(control) => (
          <Input
            {...control}
            type="email"
            name="email"
            defaultValue={email}
            autoComplete="username"
            maxLength={254}
            autoFocus={email === ""}
          />
        )}
      </Field>
      <Field label="Password">
        {(control) => (
          <PasswordInput {...control} name="password" autoComplete="current-password" autoFocus={email !== ""} />
        )}
      </Field>
      {code ? <CodeField /> : null}
      <RefusalLine message={wrong} />
      <Button type="submit" tone="primary" size="big" pending={pending}>
        {pending ? "Signing in" : "Sign in"}
      </Button>
      <Button onClick={() => void withPasskey()} off={pending ? "Signing in" : null}>
        <KeyRound aria-hidden="true" className="size-4" />
        Use a passkey
      </Button>
      <p className="text-12 text-muted">
        Accounts are made by invitation, and a lost password by a new link: ask an owner of this workspace.
      </p>
    </form>
  );
}
