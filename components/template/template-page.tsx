import { ButtonLink } from "@/components/ui/button-link";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import { plain } from "@/lib/domain/checklist/checklist";
import { isCounted } from "@/lib/domain/checklist/counts";
import { quantity } from "@/lib/domain/quantity";
import type { Template, TemplateVersion } from "@/lib/domain/workspace/workspace";
import { DownloadLink } from "./download-link";
import { PolicyForm } from "./policy-form";
import { StageList } from "./stage-list";
import { TemplateOutline } from "./template-outline";
import { VersionList } from "./version-list";

type Props = {
  template: Pick<Template, "id" | "title" | "policy" | "policyVersion">;
  version: TemplateVersion;
  versions: Omit<TemplateVersion, "checklist" | "choices">[];
  staffing: string[];
  /** Those that sign in the newest version. */
  roles: string[];
  account: AccountRole;
};

/** One template: what it asks for, who signs it, which rules it sets. */
export function TemplatePage({ template, version, versions, staffing, roles, account }: Props) {
  const { checklist } = version;
  const newest = versions[0]?.version === version.version;
  return (
    <Page>
      <PageHead
        title={template.title}
        lede={`Version ${version.version}${newest ? "" : ", not the newest"}, from ${version.fileName}, ${quantity(checklist.lines, "line")}`}
      >
        {may(account, "import-documents") ? (
          <>
            <ButtonLink href={`/templates/${template.id}/edit`}>Edit</ButtonLink>
            <ButtonLink href={`/templates/import?template=${template.id}`}>Import the next version</ButtonLink>
          </>
        ) : null}
        <DownloadLink template={template.id} version={version.version} />
        {may(account, "open-deployments") ? (
          <ButtonLink href={`/deployments/new?template=${template.id}&version=${version.version}`} tone="primary">
            New deployment from this
          </ButtonLink>
        ) : null}
      </PageHead>
      <div className="grid items-start gap-x-12 gap-y-10 pt-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <TemplateOutline checklist={checklist} />
        <div className="grid gap-10 max-xl:row-start-1">
          <StageList checklist={checklist} staffing={staffing} />
          <PolicyForm
            template={template}
            roles={roles}
            items={checklist.items.filter(isCounted).map(({ id, words }) => ({ id, words: plain(words) }))}
            acts={may(account, "set-policy")}
          />
          <VersionList template={template.id} versions={versions} shown={version.version} />
        </div>
      </div>
    </Page>
  );
}
