import type { Metadata } from "next";
import { cache } from "react";
import { found } from "@/app/found";
import { RunPage } from "@/components/run/run-page";
import { ClockProvider } from "@/components/ui/clock-provider";
import { packView } from "@/lib/domain/deployment/view/packed-view";
import { ownFactors } from "@/lib/queries/own-factors";
import { runPage } from "@/lib/queries/run-page";
import { requirePerson } from "@/lib/web/session";

type Props = PageProps<"/deployments/[deployment]">;

const load = cache(async (id: string) => found(runPage(id, await requirePerson())));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { head } = await load((await params).deployment);
  return { title: `${head.system.name} ${head.target} to ${head.environment}` };
}

export default async function DeploymentPage({ params }: Props) {
  const { deployment } = await params;
  const [view, person] = await Promise.all([load(deployment), requirePerson()]);
  const { methods } = await ownFactors(person);
  return (
    <ClockProvider zone={view.head.zone} now={Date.now()}>
      <RunPage packed={packView(view)} me={person.id} self={{ name: person.name, methods }} />
    </ClockProvider>
  );
}
