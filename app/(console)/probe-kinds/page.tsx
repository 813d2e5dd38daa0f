import { KindsPage } from "@/components/probe/kinds-page";
import { probeKinds } from "@/lib/web/probe-kinds";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Kinds of probes" };

export default async function Page() {
  await requirePerson();
  return <KindsPage kinds={probeKinds()} />;
}
