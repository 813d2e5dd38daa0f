import { found } from "@/app/found";
import { ClockProvider } from "@/components/ui/clock-provider";
import { UpgradePage } from "@/components/upgrade/upgrade-page";
import { upgradePage } from "@/lib/queries/upgrade-page";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Upgrade a deployment" };

type Props = { params: Promise<{ deployment: string }> };

export default async function Page({ params }: Props) {
  const page = await found(upgradePage((await params).deployment, await requirePerson()));
  return (
    <ClockProvider zone={page.zone} now={Date.now()}>
      <UpgradePage page={page} />
    </ClockProvider>
  );
}
