import { PeoplePage } from "@/components/person/people-page";
import { people } from "@/lib/queries/people";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "People" };

export default async function Page() {
  const [viewer, everybody] = await Promise.all([requirePerson(), people()]);
  return <PeoplePage {...everybody} viewer={{ id: viewer.id, account: viewer.account }} />;
}
