import type { Metadata } from "next";
import { found } from "@/app/found";
import { SignPage } from "@/components/sign/sign-page";
import { ClockProvider } from "@/components/ui/clock-provider";
import { signPage } from "@/lib/queries/sign-page";
import { requirePerson } from "@/lib/web/session";

type Props = PageProps<"/deployments/[deployment]/sign/[stage]/[role]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Sign as ${decodeURIComponent((await params).role)}` };
}

export default async function SignAsPage({ params }: Props) {
  const { deployment, stage, role } = await params;
  const person = await requirePerson();
  const page = await found(signPage(deployment, person, decodeURIComponent(stage), decodeURIComponent(role)));
  return (
    <ClockProvider zone={page.head.zone} now={Date.now()}>
      <SignPage page={page} person={{ id: person.id, name: person.name }} />
    </ClockProvider>
  );
}
