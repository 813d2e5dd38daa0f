"use client";

import { type FormEvent, useRef, useState } from "react";
import { NewPasswordField } from "@/components/door/new-password-field";
import { PasswordInput } from "@/components/door/password-input";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { RefusalLine } from "@/components/ui/refusal-line";
import { useAct } from "@/lib/client/act";
import { api } from "@/lib/client/api";
import { fieldErrors } from "@/lib/client/field-errors";
import { announce } from "@/lib/client/notices";

/** Changes one's own password; every other session ends. */
export function PasswordForm({ email }: { email: string }) {
  const { pending, refused, run } = useAct();
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const errors = fieldErrors(refused);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const json = { current: String(typed.get("current")), next: String(typed.get("next")) };
    const answered = await run((headers) => api.session.password.$post({ json }, { headers }));
    if (!answered?.data) return;
    form.current?.reset();
    setRound(round + 1);
    announce("Your password is changed. Your other sessions have ended.");
  };
  return (
    <section aria-labelledby="password" className="pt-10">
      <h2 id="password" className="ruled pb-1 font-semibold">
        Change your password
      </h2>
      <form ref={form} method="post" onSubmit={(event) => void submit(event)} className="grid max-w-[440px] gap-4 pt-4">
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <Field label="Your password now" error={errors["current"]}>
          {(control) => <PasswordInput {...control} name="current" autoComplete="current-password" />}
        </Field>
        <NewPasswordField key={round} label="New password" name="next" error={errors["next"] ?? errors["password"]} />
        <RefusalLine message={errors["next"] || errors["password"] ? null : refused?.message} />
        <div>
          <Button type="submit" tone="primary" pending={pending}>
            Change the password
          </Button>
        </div>
      </form>
    </section>
  );
}
