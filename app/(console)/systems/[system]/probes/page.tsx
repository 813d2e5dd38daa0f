import { found } from "@/app/found";
import { SystemProbesPage } from "@/components/system/system-probes-page";
import { systemProbes } from "@/lib/queries/system-probes";
import { requirePerson } from "@/lib/web/session";

type Props = { params: Promise<{ system: string }> };

export const metadata = { title: "Probes of a system" };

export default async function Page({ params }: Props) {
  const [{ system }, { account }] = await Promise.all([params, requirePerson()]);
  return <SystemProbesPage {...(await found(systemProbes(system)))} account={account} />;
}
