import { ImportPage } from "@/components/import/import-page";
import { templates } from "@/lib/queries/templates";
import { requirePerson } from "@/lib/web/session";

type Props = { searchParams: Promise<{ template?: string }> };

export const metadata = { title: "Import a document" };

export default async function Page({ searchParams }: Props) {
  const [{ template }, all, { id, account }] = await Promise.all([searchParams, templates(), requirePerson()]);
  const known = all.map((each) => ({ id: each.id, title: each.title, version: each.version }));
  const next = known.find((each) => each.id === template)?.id ?? null;
  return <ImportPage known={known} template={next} person={{ id, account }} />;
}
