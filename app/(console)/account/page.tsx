import { AccountPage } from "@/components/account/account-page";
import { people } from "@/lib/queries/people";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Your account" };

export default async function Page() {
  const [person, { systems }] = await Promise.all([requirePerson(), people()]);
  return <AccountPage person={person} systems={systems} />;
}
