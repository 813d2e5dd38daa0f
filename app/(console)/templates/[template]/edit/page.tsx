import { found } from "@/app/found";
import { EditPage } from "@/components/template/edit-page";
import { template } from "@/lib/queries/template";
import { versionText } from "@/lib/queries/version-text";
import { requirePerson } from "@/lib/web/session";

type Props = { params: Promise<{ template: string }> };

export const metadata = { title: "Edit a template" };

export default async function Page({ params }: Props) {
  const [{ template: id }, person] = await Promise.all([params, requirePerson()]);
  const { template: shown, version } = await found(template(id));
  const latest = { version: version.version, fileName: version.fileName, text: await versionText(id, version.version) };
  return <EditPage template={shown} latest={latest} person={{ id: person.id, account: person.account }} />;
}
