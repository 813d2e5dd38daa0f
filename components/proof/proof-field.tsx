"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Proving } from "@/lib/client/proving";
import type { Method } from "@/lib/domain/factor/method";

type Props = { methods: readonly Method[]; proving: Proving; name: string; error?: string | undefined };

const CHOICES: Record<Method, string> = {
  passkey: "Passkey",
  totp: "Code of your authenticator app",
  password: "Password",
};

/** Where somebody authenticates again: a choice where they have more than one way, and what that way takes. */
export function ProofField({ methods, proving, name, error }: Props) {
  const { method, choose } = proving;
  return (
    <div className="grid gap-3">
      {methods.length > 1 ? (
        <RadioGroup
          legend="Authenticate again"
          value={method}
          onChange={choose}
          choices={methods.map((value) => ({ value, label: CHOICES[value] }))}
        />
      ) : null}
      <Typed proving={proving} name={name} error={error} />
    </div>
  );
}

function Typed({ proving: { method, typed, type }, name, error }: Omit<Props, "methods">) {
  if (method === "passkey")
    return <p className="text-quiet">Your browser asks for the passkey once you go on. Signed in as {name}.</p>;
  if (method === "totp")
    return (
      <Field label="The code your app shows" hint={`Six digits. Signed in as ${name}.`} error={error}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={7}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
    );
  return (
    <Field label="Your password, again" hint={`Signed in as ${name}.`} error={error}>
      {(control) => (
        <Input
          {...control}
          type="password"
          autoComplete="current-password"
          value={typed}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </Field>
  );
}
