"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { listing } from "@/lib/domain/listing";
import { JoinFrame } from "./join-frame";
import { NewPasswordField } from "./new-password-field";
import { useJoining } from "./use-joining";

type Props = { token: string; kind: "invitation" | "renewal"; name: string; email: string; roles: readonly string[] };

/** An invited person, or one whose password is lost, chooses a password of their own. */
export function JoinForm({ token, kind, name, email, roles }: Props) {
  const joining = useJoining(token, email);
  const invited = kind === "invitation";
  const signs = roles.length > 0 ? ` You sign as ${listing(roles, 8)}.` : "";
  return (
    <JoinFrame
      title={invited ? `Welcome, ${name}` : `Choose a new password, ${name}`}
      lede={
        invited
          ? `You were invited to this workspace.${signs} Choose a password only you know; nobody else ever sets it.`
          : "Your open sessions have ended. The password you choose now replaces the earlier one."
      }
      verb={invited ? "Join" : "Set the password and sign in"}
      joining={joining}
    >
      <Field label="E-mail">
        {(control) => <Input {...control} type="email" value={email} readOnly autoComplete="username" />}
      </Field>
      <Field label="Name" hint="As it is printed beside your signatures." error={joining.errors["name"]}>
        {(control) => <Input {...control} name="name" defaultValue={name} autoComplete="name" maxLength={120} />}
      </Field>
      <NewPasswordField name="password" error={joining.errors["password"]} />
    </JoinFrame>
  );
}
