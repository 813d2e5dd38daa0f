import { found } from "@/app/found";
import { ChangesPage } from "@/components/template/changes-page";
import { template } from "@/lib/queries/template";
import { versionDifferences } from "@/lib/queries/version-differences";
import { requirePerson } from "@/lib/web/session";
import { versionIn } from "../../version-in";

type Props = { params: Promise<{ template: string; version: string; earlier: string }> };

export const metadata = { title: "What changed" };

export default async function Page({ params }: Props) {
  const [{ template: id, version, earlier }] = await Promise.all([params, requirePerson()]);
  const [compared, { versions }] = await Promise.all([
    found(versionDifferences(id, versionIn(earlier), versionIn(version))),
    found(template(id)),
  ]);
  return <ChangesPage {...compared} versions={versions.map((each) => each.version)} />;
}
