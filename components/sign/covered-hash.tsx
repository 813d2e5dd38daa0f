import type { SignPage } from "@/lib/domain/signoff/sign-page";

/** The hash of exactly what is shown, which a signature names. */
export function CoveredHash({ signing }: Pick<SignPage, "signing">) {
  return (
    <p className="font-mono text-12 wrap-anywhere text-muted">
      sha-256 of exactly this, at entry {signing.seq}
      <br />
      {signing.stateHash}
    </p>
  );
}
