import { Sign } from "@/components/ui/sign";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import type { Factor, FactorKind, Factors as Own } from "@/lib/domain/factor/factor";
import type { Method } from "@/lib/domain/factor/method";
import { quantity } from "@/lib/domain/quantity";
import { EnrolAppButton } from "./enrol-app-button";
import { EnrolPasskeyButton } from "./enrol-passkey-button";
import { RecoveryCodesButton } from "./recovery-codes-button";
import { RemoveFactorButton } from "./remove-factor-button";
import { RenameFactorButton } from "./rename-factor-button";

type Props = { own: Own & { demanded: boolean }; methods: readonly Method[]; name: string };

const KINDS: Record<FactorKind, string> = { totp: "Authenticator app", passkey: "Passkey" };

const COLUMNS = [
  { key: "name", label: "Name" },
  { key: "kind", label: "Kind", from: "sm" },
  { key: "since", label: "Since", from: "sm" },
  { key: "acts", label: <span className="sr-only">Acts</span> },
] as const;

/** One's second factors: for signing in beside the password, and for signatures. */
export function Factors({ own: { list, codes, demanded }, methods, name }: Props) {
  const proof = { methods, name };
  return (
    <section aria-labelledby="factors" className="pt-10">
      <h2 id="factors" className="ruled pb-1 font-semibold">
        Second factors
      </h2>
      <div className="grid gap-4 pt-4">
        <p className="text-quiet">
          With a second factor your password alone lets nobody in. A passkey also signs you in without a password, and
          either kind can stand for you when you sign.
        </p>
        {demanded && list.length === 0 ? <Demanded /> : null}
        {list.length > 0 ? (
          <Table caption="Your second factors" columns={COLUMNS}>
            <tbody>
              {list.map((factor) => (
                <Row key={factor.id} factor={factor} proof={proof} />
              ))}
            </tbody>
          </Table>
        ) : null}
        <div className="flex flex-wrap gap-2">
          <EnrolAppButton {...proof} />
          <EnrolPasskeyButton {...proof} />
        </div>
        {list.length > 0 ? (
          <div className="flex flex-wrap items-center gap-3">
            <p>
              {codes === 0 ? "No recovery code is left." : `${quantity(codes, "recovery code")} left.`}{" "}
              <span className="text-muted">One lets you in once when your second factor is lost.</span>
            </p>
            <RecoveryCodesButton {...proof} />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Demanded() {
  return (
    <p className="flex items-start gap-2 rounded-lg border border-rule-strong bg-wash-attention px-4 py-2">
      <Sign name="warn" />
      <span>This workspace asks for a second factor of you. Enrol one here; then everything else opens again.</span>
    </p>
  );
}

type RowProps = { factor: Factor; proof: Pick<Props, "methods" | "name"> };

function Row({ factor: { id, name, kind, at }, proof }: RowProps) {
  return (
    <tr>
      <td className="wrap-anywhere">{name}</td>
      <td className="max-sm:hidden">{KINDS[kind]}</td>
      <td className="max-sm:hidden">
        <Time at={at} style="short" />
      </td>
      <td>
        <div className="flex flex-wrap justify-end gap-2">
          <RenameFactorButton factor={id} called={name} />
          <RemoveFactorButton factor={id} called={name} {...proof} />
        </div>
      </td>
    </tr>
  );
}
