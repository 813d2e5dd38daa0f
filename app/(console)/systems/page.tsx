import { SystemsPage } from "@/components/system/systems-page";
import { systems } from "@/lib/queries/systems";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Systems" };

export default async function Page() {
  const [{ account }, read] = await Promise.all([requirePerson(), systems()]);
  return <SystemsPage {...read} account={account} />;
}
