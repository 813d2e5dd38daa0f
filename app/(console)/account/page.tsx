import { AccountPage } from "@/components/account/account-page";
import { hoursOfRecovery } from "@/lib/access/recovery-codes";
import { delegations } from "@/lib/queries/delegations";
import { ownFactors } from "@/lib/queries/own-factors";
import { people } from "@/lib/queries/people";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Your account" };

export default async function Page() {
  const [person, { systems }] = await Promise.all([requirePerson(), people()]);
  const recovering = (await hoursOfRecovery(person.id)) !== null;
  const [{ methods, ...own }, lent] = await Promise.all([ownFactors(person, recovering), delegations(person)]);
  return <AccountPage person={person} systems={systems} delegations={lent} own={own} methods={methods} />;
}
