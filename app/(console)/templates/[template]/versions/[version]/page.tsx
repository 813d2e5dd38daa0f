import { found } from "@/app/found";
import { VersionPage } from "@/components/template/version-page";
import { template } from "@/lib/queries/template";
import { versionText } from "@/lib/queries/version-text";
import { requirePerson } from "@/lib/web/session";
import { versionIn } from "./version-in";

type Props = { params: Promise<{ template: string; version: string }> };

export const metadata = { title: "Version" };

export default async function Page({ params }: Props) {
  const [{ template: id, version }, { account }] = await Promise.all([params, requirePerson()]);
  const shown = await found(template(id, versionIn(version)));
  return <VersionPage {...shown} text={await versionText(id, shown.version.version)} account={account} />;
}
