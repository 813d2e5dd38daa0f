import Link from "next/link";
import { Counts } from "@/components/import/counts";
import { Pairs } from "@/components/import/pairs";
import { ButtonLink } from "@/components/ui/button-link";
import { Time } from "@/components/ui/time";
import { may } from "@/lib/domain/access";
import type { AccountRole } from "@/lib/domain/actor";
import type { Template, TemplateVersion } from "@/lib/domain/workspace/workspace";
import { ChosenAtImport } from "./chosen-at-import";
import { DownloadLink } from "./download-link";
import { versionPlace } from "./version-place";

type Props = {
  template: Pick<Template, "id" | "title">;
  version: TemplateVersion;
  versions: readonly { version: number }[];
  text: string;
  account: AccountRole;
};

/** A version as it was published: its document, line by line, and what each line became. */
export function VersionPage({ template, version: shown, versions, text, account }: Props) {
  const { version, checklist, choices, fileName, bytes, document, by, at, note } = shown;
  const newest = versions[0]?.version === version;
  return (
    <main id="main" tabIndex={-1} className="pb-16">
      <header className="grid gap-2 px-4 pt-5 pb-4 sm:px-6">
        <p className="text-12 text-muted">
          <Link href={`/templates/${template.id}`} className="link wrap-anywhere">
            {template.title}
          </Link>
        </p>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="min-w-0 text-20 font-semibold wrap-anywhere">
            Version {version}
            {newest ? "" : ", not the newest"}
          </h1>
          <span className="text-muted">
            <Time at={at} />, {by.name}
          </span>
          <div className="ml-auto flex flex-wrap gap-2">
            {version > 1 ? (
              <ButtonLink href={versionPlace(template.id, version, version - 1)}>
                What changed since version {version - 1}
              </ButtonLink>
            ) : null}
            <DownloadLink template={template.id} version={version} />
            {may(account, "open-deployments") ? (
              <ButtonLink href={`/deployments/new?template=${template.id}&version=${version}`} tone="primary">
                New deployment from this
              </ButtonLink>
            ) : null}
          </div>
        </div>
        {note ? <p className="max-w-[72ch] wrap-anywhere">{note}</p> : null}
        <Counts checklist={checklist} />
        <p className="text-12 wrap-anywhere text-muted">
          {fileName}, {bytes.toLocaleString("en")} bytes, sha-256 <code>{document}</code>
        </p>
        <ChosenAtImport checklist={checklist} choices={choices} />
      </header>
      <Pairs text={text} read={checklist} checklist={checklist} change={null} />
    </main>
  );
}
