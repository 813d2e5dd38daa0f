"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RefusalLine } from "@/components/ui/refusal-line";
import { signIn } from "@/lib/client/sign-in";
import { PasswordInput } from "./password-input";

/** E-mail and password. `next` is where the person was on the way to; null where they came straight here. */
export function SignInForm({ next, email }: { next: string | null; email: string }) {
  const [pending, setPending] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    setPending(true);
    setWrong(null);
    const refused = await signIn(String(data.get("email")).trim(), String(data.get("password")));
    if (!refused) return location.assign(next ?? "/deployments");
    setPending(false);
    setWrong(refused);
  };
  return (
    <form method="post" onSubmit={(event) => void submit(event)} className="grid gap-5">
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
      <RefusalLine message={wrong} />
      <Button type="submit" tone="primary" size="big" pending={pending}>
        {pending ? "Signing in" : "Sign in"}
      </Button>
      <p className="text-12 text-muted">
        Accounts are made by invitation, and a lost password by a new link: ask an owner of this workspace.
      </p>
    </form>
  );
}
