"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

type Props = { value: string; write: (digest: string) => void; error: string | undefined };

/** What exactly is released, beyond its version. */
export const DigestField = ({ value, write, error }: Props) => (
  <Field
    label="Digest or build"
    optional
    hint="What exactly is released, for example the digest of the image. Signatures cover it."
    error={error}
  >
    {(control) => (
      <Input
        {...control}
        className="font-mono"
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
    )}
  </Field>
);
