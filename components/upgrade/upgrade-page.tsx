import Link from "next/link";
import { DifferenceList } from "@/components/template/difference-list";
import { ButtonLink } from "@/components/ui/button-link";
import { Page } from "@/components/ui/page";
import { PageHead } from "@/components/ui/page-head";
import { RefusalLine } from "@/components/ui/refusal-line";
import { Time } from "@/components/ui/time";
import type { UpgradePage as Shown } from "@/lib/domain/deployment/upgrade/upgrade-page";
import { AnswerOutlook } from "./answer-outlook";
import { SignatureOutlooks } from "./signature-outlooks";
import { UpgradeForm } from "./upgrade-form";

/** What a newer version of its template would change about a deployment, before it is let stand on it. */
export function UpgradePage({ page }: { page: Shown }) {
  const { id, version, preview, refused, may } = page;
  const back = `/deployments/${id}`;
  return (
    <Page>
      <p className="pb-2 text-12 leading-5">
        <Link href={back} className="link">
          {page.system.name} {page.target} to {page.environment}
        </Link>
      </p>
      <PageHead
        title={version ? `Upgrade to version ${version.version}` : "Nothing to upgrade to"}
        lede={<Lede page={page} />}
      >
        {version ? (
          <ButtonLink href={`/templates/${page.template.id}/versions/${version.version}`}>
            See version {version.version}
          </ButtonLink>
        ) : null}
      </PageHead>
      {refused ? <RefusalLine message={refused} /> : null}
      {preview ? (
        <div className="grid gap-x-12 pt-6 md:grid-cols-[minmax(0,1fr)_304px] md:items-start lg:grid-cols-[minmax(0,1fr)_368px]">
          <div className="grid min-w-0 gap-8">
            <AnswerOutlook preview={preview} />
            <SignatureOutlooks signatures={preview.signatures} />
            <section aria-labelledby="changes">
              <h2 id="changes" className="ruled pb-2 text-16 font-semibold">
                In the checklist
              </h2>
              <DifferenceList differences={preview.differences} />
            </section>
          </div>
          <div className="max-md:mt-8 md:sticky md:top-6">
            <UpgradeForm deployment={id} preview={preview} may={may} />
          </div>
        </div>
      ) : null}
    </Page>
  );
}

function Lede({ page: { template, version, rehearsal, life } }: { page: Shown }) {
  const what = rehearsal ? "This rehearsal" : "This deployment";
  if (!version) {
    const why = life === "closed" ? "is closed: it stays on" : "stands on the newest version,";
    return `${what} ${why} version ${template.version} of ${template.title}.`;
  }
  return (
    <>
      {what} stands on version {template.version} of {template.title}. Version {version.version} was published by{" "}
      {version.by}, <Time at={version.at} zoned />
      {version.note ? `: “${version.note}”` : "."}
    </>
  );
}
