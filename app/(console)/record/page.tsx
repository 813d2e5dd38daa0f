import { RecordPage } from "@/components/record/record-page";
import { signingTrouble } from "@/lib/access/signing-key";
import { verifyRecord } from "@/lib/queries/verify-record";
import { workspaceRecord } from "@/lib/queries/workspace-record";
import { requirePerson } from "@/lib/web/session";
import { ledgerAsk, type RecordSearch } from "./ledger-ask";

type Props = { searchParams: Promise<RecordSearch> };

export const metadata = { title: "Record" };

export default async function Page({ searchParams }: Props) {
  await requirePerson();
  const search = await searchParams;
  const [ledger, verified] = await Promise.all([
    workspaceRecord(ledgerAsk(search)),
    search.verify === undefined ? null : verifyRecord(),
  ]);
  return (
    <RecordPage
      title="Record of the workspace"
      lede="Who did what to people, systems, templates and networks. Every deployment has a record of its own."
      path="/record"
      ledger={ledger}
      asked={ledgerAsk(search)}
      verified={verified}
      trouble={signingTrouble()}
      every
    />
  );
}
