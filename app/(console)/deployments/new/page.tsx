import { NewDeploymentPage } from "@/components/deployment/new-deployment-page";
import { openingChoices } from "@/lib/queries/opening-choices";
import { requirePerson } from "@/lib/web/session";

type Props = { searchParams: Promise<{ template?: string; version?: string; system?: string }> };

export const metadata = { title: "New deployment" };

export default async function Page({ searchParams }: Props) {
  const [asked, choices, { account }] = await Promise.all([searchParams, openingChoices(), requirePerson()]);
  return (
    <NewDeploymentPage
      {...choices}
      account={account}
      asked={{ template: asked.template ?? "", version: Number(asked.version) || null, system: asked.system ?? "" }}
    />
  );
}
