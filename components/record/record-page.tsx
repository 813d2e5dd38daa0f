import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import type { Break } from "@/lib/domain/chain";
import type { LedgerLine } from "@/lib/domain/ledger-line";
import { quantity } from "@/lib/domain/quantity";
import { LedgerFilter } from "./ledger-filter";
import { LedgerTable } from "./ledger-table";
import { Proof } from "./proof";

type Props = {
  title: ReactNode;
  lede: string;
  path: string;
  back?: { href: string; label: string };
  /** Where everything that proves this record is exported. */
  bundle?: string;
  ledger: {
    total: number;
    head: string;
    lines: LedgerLine[];
    older: number | null;
    signed: number;
    stamped: number | null;
    filters: { people: { id: string; name: string }[]; kinds: string[] };
  };
  asked: { by?: string; kind?: string };
  /** Why no head can be signed; null where it can. */
  trouble: string | null;
  verified: { stream: string; entries: number; head: string; breaks: Break[]; signed: number }[] | null;
  /** Verifying follows every stream of the record and not only this one. */
  every?: boolean;
};

/** The ledger: place, time, who, what, and the hash that ties each line to the one before. */
export function RecordPage(props: Props) {
  const { title, lede, path, back, bundle, ledger, asked, verified, trouble, every } = props;
  return (
    <Page>
      <PageHead title={title} lede={lede}>
        {back ? <ButtonLink href={back.href}>{back.label}</ButtonLink> : null}
        {bundle ? (
          <ButtonLink href={bundle} prefetch={false} download>
            Evidence bundle
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${path}?verify`} prefetch={false} tone="primary">
          {every ? "Verify the whole record" : "Verify this record"}
        </ButtonLink>
      </PageHead>
      {trouble ? (
        <p role="status" className="mt-6 max-w-[72ch] border-l-2 border-failed pl-3">
          {trouble}
        </p>
      ) : null}
      {verified ? <Proof verified={verified} /> : null}
      <LedgerFilter path={path} filters={ledger.filters} asked={asked} />
      {ledger.lines.length === 0 ? (
        <Empty>
          {asked.by || asked.kind
            ? "No entry is of this person and this kind. Show all, or choose others."
            : "Nothing has happened yet. Every act is written here, in the same step that carries it out."}
        </Empty>
      ) : (
        <div className="mt-6">
          <LedgerTable lines={ledger.lines} signed={ledger.signed} isStamped={ledger.stamped !== null} />
        </div>
      )}
      <LedgerFoot path={path} ledger={ledger} asked={asked} />
    </Page>
  );
}

function stampedWords(stamped: number | null): string {
  if (stamped === null) return "";
  return stamped > 0 ? `, timestamped up to entry ${stamped}` : ", not timestamped yet";
}

function LedgerFoot({ path, ledger, asked }: Pick<Props, "path" | "ledger" | "asked">) {
  const { lines, total, head, older, signed, stamped } = ledger;
  const place = (more: Record<string, string>) => `${path}?${new URLSearchParams({ ...asked, ...more })}`;
  return (
    <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3 text-12 text-muted">
      <span className="wrap-anywhere">
        {quantity(total, "entry", "entries")}
        {head ? (
          <>
            , head <code>{head}</code>
          </>
        ) : null}
        {signed > 0 ? `, signed up to entry ${signed}` : ", no head signed yet"}
        {signed > 0 ? stampedWords(stamped) : ""}.{" "}
        <a href="/verify" className="link">
          What this proves, and how to check it without us
        </a>
      </span>
      <span className="ml-auto flex gap-2">
        {lines[0] && lines[0].seq < total ? <ButtonLink href={place({})}>Newest</ButtonLink> : null}
        {older ? <ButtonLink href={place({ before: String(older) })}>Older entries</ButtonLink> : null}
      </span>
    </footer>
  );
}
