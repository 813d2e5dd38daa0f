import { ledgerAsk, type RecordSearch } from "@/app/(console)/record/ledger-ask";
import { found } from "@/app/found";
import { RecordPage } from "@/components/record/record-page";
import { Badge } from "@/components/ui/badge";
import { signingTrouble } from "@/lib/access/signing-key";
import { deploymentRecord } from "@/lib/queries/deployment-record";
import { verifyRecord } from "@/lib/queries/verify-record";
import { requirePerson } from "@/lib/web/session";

type Props = { params: Promise<{ deployment: string }>; searchParams: Promise<RecordSearch> };

export const metadata = { title: "Record of a deployment" };

export default async function Page({ params, searchParams }: Props) {
  await requirePerson();
  const [{ deployment: id }, search] = await Promise.all([params, searchParams]);
  const ledger = await found(deploymentRecord(id, ledgerAsk(search)));
  const verified = search.verify === undefined ? null : await verifyRecord(id);
  const path = `/deployments/${id}`;
  return (
    <RecordPage
      title={
        <>
          Record of {ledger.system} {ledger.target} {ledger.rehearsal ? <Badge>Rehearsal</Badge> : null}{" "}
          {ledger.isForced ? <Badge tone="attention">Break-glass</Badge> : null}
        </>
      }
      lede={`Everything that happened to this deployment to ${ledger.environment}, in its order.`}
      back={{ href: path, label: "Back to the deployment" }}
      bundle={`/api/v1${path}/bundle`}
      path={`${path}/record`}
      ledger={ledger}
      asked={ledgerAsk(search)}
      verified={verified}
      trouble={signingTrouble()}
    />
  );
}
