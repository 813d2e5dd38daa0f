import { found } from "@/app/found";
import { TemplatePage } from "@/components/template/template-page";
import { template } from "@/lib/queries/template";
import { requirePerson } from "@/lib/web/session";

type Props = { params: Promise<{ template: string }>; searchParams: Promise<{ version?: string }> };

export const metadata = { title: "Template" };

export default async function Page({ params, searchParams }: Props) {
  const [{ template: id }, { version }, { account }] = await Promise.all([params, searchParams, requirePerson()]);
  const shown = await found(template(id, Number(version) || undefined));
  return <TemplatePage {...shown} account={account} />;
}
