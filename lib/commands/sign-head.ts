import { signingKey } from "@/lib/access/signing-key";
import type { Link } from "@/lib/domain/chain";
import type { SignedHead } from "@/lib/domain/proof/signed-head";

/** An entry's hash, signed by the installation; `at` is the database's clock. Refuses where there is no key to sign with. */
export function signHead({ stream, seq, hash }: Link, at: string): SignedHead {
  const { key, sign } = signingKey();
  const statement = { v: 1 as const, stream, seq, hash, at, key };
  return { statement, ...sign("head", statement) };
}
