import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { Table } from "@/components/ui/table";
import { Time } from "@/components/ui/time";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";

type Listed = {
  id: string;
  title: string;
  version: number;
  fileName: string;
  before: number;
  after: number;
  stages: { name: string; roles: string[] }[];
  changedAt: string;
};

const COLUMNS = [
  { key: "title", label: "Template" },
  { key: "version", label: "Version", from: "sm" },
  { key: "before", label: "Before go", numeric: true },
  { key: "after", label: "After", numeric: true },
  { key: "stages", label: "Stages", from: "md" },
  { key: "changed", label: "Changed", from: "lg" },
] as const;

/** The checklists deployments are made from. */
export function TemplatesPage({ templates, account }: { templates: Listed[]; account: AccountRole }) {
  const imports = may(account, "import-documents");
  const act = (
    <ButtonLink href="/templates/import" tone="primary">
      Import a document
    </ButtonLink>
  );
  return (
    <Page>
      <PageHead
        title="Templates"
        lede="The checklists deployments are made from, each imported from a document your team keeps."
      >
        {imports ? act : null}
      </PageHead>
      {templates.length === 0 ? (
        <Empty act={imports ? act : null}>
          A template is a checklist document, Markdown or plain text, as your team already keeps it. Import one: every
          line of it is shown with what it becomes before anything is kept.
        </Empty>
      ) : (
        <div className="mt-6">
          <Table caption="Templates" columns={COLUMNS}>
            <tbody>
              {templates.map((template) => (
                <TemplateRow key={template.id} template={template} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Page>
  );
}

function TemplateRow({
  template: { id, title, version, fileName, before, after, stages, changedAt },
}: {
  template: Listed;
}) {
  return (
    <tr>
      <td className="min-w-40">
        <Link href={`/templates/${id}`} className="font-medium wrap-anywhere text-ink hover:underline">
          {title}
        </Link>
        <span className="block text-12 wrap-anywhere text-muted">{fileName}</span>
      </td>
      <td className="max-sm:hidden">{version}</td>
      <td className="text-right">{before}</td>
      <td className="text-right">{after}</td>
      <td className="max-md:hidden">
        {stages.map(({ name, roles }) => (
          <span key={name} className="block" title={roles.join(", ")}>
            {name} <span className="text-12 text-muted">{roles.length}</span>
          </span>
        ))}
      </td>
      <td className="text-12 whitespace-nowrap max-lg:hidden">
        <Time at={changedAt} />
      </td>
    </tr>
  );
}
