import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { TemplateVersion } from "@/lib/domain/workspace/workspace";
import { versionPlace } from "./version-place";

type Version = Omit<TemplateVersion, "checklist" | "choices">;

/** Every version, newest first; none of them ever changes. */
export function VersionList({ template, versions, shown }: { template: string; versions: Version[]; shown: number }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="ruled pb-1 font-semibold">
        Versions
      </h2>
      <ol>
        {versions.map(({ version, fileName, bytes, document, by, at, note }) => (
          <li key={version} className="border-b border-rule py-2">
            <p className="flex gap-2">
              <Link
                href={versionPlace(template, version)}
                aria-current={version === shown ? "true" : undefined}
                className="font-medium aria-[current]:text-ink not-aria-[current]:link"
              >
                Version {version}
              </Link>
              <span className="ml-auto text-12 text-muted">
                <Time at={at} />, {by.name}
              </span>
            </p>
            {note ? <p className="wrap-anywhere text-quiet">{note}</p> : null}
            <p className="text-12 wrap-anywhere text-muted">
              {fileName}, {bytes.toLocaleString("en")} bytes,{" "}
              <span title={document}>
                sha-256 <code>{document.slice(0, 16)}</code>
              </span>
            </p>
            {version > 1 ? (
              <Link href={versionPlace(template, version, version - 1)} className="link text-12">
                What changed since version {version - 1}
              </Link>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
