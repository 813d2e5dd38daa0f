import { ButtonLink } from "@/components/ui/button-link";
import type { formats } from "@/lib/domain/report/registry";
import type { Report } from "@/lib/domain/report/report";
import { PrintButton } from "./print-button";

const WORDS = { md: "Markdown", csv: "CSV", json: "JSON" } as const satisfies Record<keyof typeof formats, string>;

/** Above the sheet and never on it: the way back, the other forms of the report, the bundle that proves it, and printing. */
export function ReportHead({ deployment, report }: { deployment: string; report: Report }) {
  const { system, target } = report;
  return (
    <div className="no-print mx-auto flex max-w-[210mm] flex-wrap items-center gap-x-4 gap-y-2 px-4 pb-4">
      <p className="text-20 font-semibold">Go-live report</p>
      <a href={`/deployments/${deployment}`} className="link min-w-0 truncate" title={`${system} ${target}`}>
        {system} {target}
      </a>
      <div className="ml-auto flex flex-wrap items-center gap-2">
        {(["md", "csv", "json"] as const).map((format) => (
          <ButtonLink
            key={format}
            href={`/api/v1/deployments/${deployment}/export/${format}`}
            prefetch={false}
            download
          >
            {WORDS[format]}
          </ButtonLink>
        ))}
        <ButtonLink href={`/api/v1/deployments/${deployment}/bundle`} prefetch={false} download>
          Evidence bundle
        </ButtonLink>
        <PrintButton />
      </div>
    </div>
  );
}
