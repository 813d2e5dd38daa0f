"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { JoinFrame } from "./join-frame";
import { NewPasswordField } from "./new-password-field";
import { useJoining } from "./use-joining";

/** The first owner says who they are and chooses a password. */
export function FirstOwnerForm({ token }: { token: string }) {
  const joining = useJoining(token, null);
  return (
    <JoinFrame
      title="Welcome"
      lede="This installation has no owner yet: you are the first. You invite the others, import documents and set the rules."
      verb="Make my account"
      joining={joining}
    >
      <Field label="Name" hint="As it is printed beside your signatures." error={joining.errors["name"]}>
        {(control) => <Input {...control} name="name" autoComplete="name" maxLength={120} autoFocus />}
      </Field>
      <Field label="E-mail" hint="You sign in with it." error={joining.errors["email"]}>
        {(control) => <Input {...control} type="email" name="email" autoComplete="username" maxLength={254} />}
      </Field>
      <NewPasswordField name="password" error={joining.errors["password"]} />
    </JoinFrame>
  );
}
