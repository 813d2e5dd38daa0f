import { RecordPage } from "@/components/record/record-page";
import { verifyRecord } from "@/lib/queries/verify-record";
import { workspaceRecord } from "@/lib/queries/workspace-record";
import { requirePerson } from "@/lib/web/session";

type Props = { searchParams: Promise<{ before?: string; verify?: string }> };

export const metadata = { title: "Record" };

export default async function Page({ searchParams }: Props) {
  await requirePerson();
  const { before, verify } = await searchParams;
  const [ledger, verified] = await Promise.all([
    workspaceRecord(Number(before) || undefined),
    verify === undefined ? null : verifyRecord(),
  ]);
  return (
    <RecordPage
      title="Record of the workspace"
      lede="Who did what to people, systems, templates and networks. Every deployment has a record of its own."
      path="/record"
      ledger={ledger}
      verified={verified}
      every
    />
  );
}
