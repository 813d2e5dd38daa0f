import { ImportPage } from "@/components/import/import-page";
import { templates } from "@/lib/queries/templates";
import { requirePerson } from "@/lib/web/session";

type Props = { searchParams: Promise<{ template?: string }> };

export const metadata = { title: "Import a document" };

export default async function Page({ searchParams }: Props) {
  const [{ template }, all, { account }] = await Promise.all([searchParams, templates(), requirePerson()]);
  const known = all.map(({ id, title, version }) => ({ id, title, version }));
  return <ImportPage known={known} template={known.find(({ id }) => id === template)?.id ?? null} account={account} />;
}
