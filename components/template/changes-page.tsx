import Link from "next/link";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import type { VersionDifference } from "@/lib/domain/checklist/versions/differences/difference";
import type { TemplateVersion } from "@/lib/domain/workspace/workspace";
import { DifferenceList } from "./difference-list";
import { VersionPair } from "./version-pair";
import { versionPlace } from "./version-place";

type Compared = Pick<TemplateVersion, "version" | "note">;
type Props = {
  template: { id: string; title: string };
  from: Compared;
  to: Compared;
  versions: readonly number[];
  differences: readonly VersionDifference[];
};

/** What one version changed since another, in the document's order. */
export function ChangesPage({ template, from, to, versions, differences }: Props) {
  return (
    <Page>
      <p className="pb-1 text-12 text-muted">
        <Link href={`/templates/${template.id}`} className="link wrap-anywhere">
          {template.title}
        </Link>
      </p>
      <PageHead
        title={
          <>
            What changed in <Link href={versionPlace(template.id, to.version)}>version {to.version}</Link> since{" "}
            <Link href={versionPlace(template.id, from.version)}>version {from.version}</Link>
          </>
        }
        lede={to.note}
      >
        <VersionPair template={template.id} versions={versions} now={to.version} before={from.version} />
      </PageHead>
      <section aria-label="Differences" className="pt-6">
        <DifferenceList differences={differences} />
      </section>
    </Page>
  );
}
