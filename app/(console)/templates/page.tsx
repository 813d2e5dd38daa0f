import { TemplatesPage } from "@/components/template/templates-page";
import { templates } from "@/lib/queries/templates";
import { requirePerson } from "@/lib/web/session";

export const metadata = { title: "Templates" };

export default async function Page() {
  const [{ account }, all] = await Promise.all([requirePerson(), templates()]);
  return <TemplatesPage templates={all} account={account} />;
}
