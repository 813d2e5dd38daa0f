import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import type { Break } from "@/lib/domain/chain";
import { quantity } from "@/lib/domain/quantity";
import type { LedgerLine } from "./ledger-line";
import { LedgerTable } from "./ledger-table";
import { Proof } from "./proof";

type Props = {
  title: string;
  lede: string;
  path: string;
  back?: { href: string; label: string };
  ledger: { total: number; head: string; lines: LedgerLine[]; older: number | null };
  verified: { stream: string; entries: number; head: string; breaks: Break[] }[] | null;
  /** Verifying follows every stream of the record and not only this one. */
  every?: boolean;
};

/** The ledger: place, time, who, what, and the hash that ties each line to the one before. */
export function RecordPage({ title, lede, path, back, ledger, verified, every }: Props) {
  return (
    <Page>
      <PageHead title={title} lede={lede}>
        {back ? <ButtonLink href={back.href}>{back.label}</ButtonLink> : null}
        <ButtonLink href={`${path}?verify`} prefetch={false} tone="primary">
          {every ? "Verify the whole record" : "Verify this record"}
        </ButtonLink>
      </PageHead>
      {verified ? <Proof verified={verified} /> : null}
      {ledger.lines.length === 0 ? (
        <Empty>Nothing has happened yet. Every act is written here, in the same step that carries it out.</Empty>
      ) : (
        <div className="mt-6">
          <LedgerTable lines={ledger.lines} />
        </div>
      )}
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-2 pt-3 text-12 text-muted">
        <span className="wrap-anywhere">
          {quantity(ledger.total, "entry", "entries")}
          {ledger.head ? (
            <>
              , head <code>{ledger.head}</code>
            </>
          ) : null}
        </span>
        <span className="ml-auto flex gap-2">
          {ledger.lines[0] && ledger.lines[0].seq < ledger.total ? <ButtonLink href={path}>Newest</ButtonLink> : null}
          {ledger.older ? <ButtonLink href={`${path}?before=${ledger.older}`}>Older entries</ButtonLink> : null}
        </span>
      </footer>
    </Page>
  );
}
