import type { SignPage } from "@/lib/domain/signoff/sign-page";
import { CoveredHash } from "./covered-hash";
import { Objections } from "./objections";

type Props = Pick<SignPage, "signing"> & { why: string };

/** In place of the form, for whoever decides nothing here: why. */
export function CannotSign({ signing, why }: Props) {
  return (
    <section
      aria-label="Your signature"
      className="grid gap-4 rounded-lg border border-rule-strong bg-surface p-5 max-sm:-mx-4 max-sm:rounded-none max-sm:border-x-0"
    >
      <Objections sentences={[why]} />
      <CoveredHash signing={signing} />
    </section>
  );
}
