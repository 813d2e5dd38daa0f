import { AccountPage } from "@/components/account/account-page";
import { ownFactors } from "@/lib/queries/own-factors";
import { people } from "@/lib/queries/people";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Your account" };

export default async function Page() {
  const [person, { systems }] = await Promise.all([requirePerson(), people()]);
  const { methods, ...own } = await ownFactors(person);
  return <AccountPage person={person} systems={systems} own={own} methods={methods} />;
}
