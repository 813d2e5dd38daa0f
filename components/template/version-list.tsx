import Link from "next/link";
import { Time } from "@/components/ui/time";
import type { TemplateVersion } from "@/lib/domain/workspace/workspace";

type Version = Omit<TemplateVersion, "checklist" | "choices">;

/** Every version, newest first; none of them ever changes. */
export function VersionList({ template, versions, shown }: { template: string; versions: Version[]; shown: number }) {
  return (
    <section aria-labelledby="versions">
      <h2 id="versions" className="ruled pb-1 font-semibold">
        Versions
      </h2>
      <ol>
        {versions.map(({ version, fileName, bytes, document, by, at }) => (
          <li key={version} className="border-b border-rule py-2">
            <p className="flex gap-2">
              <Link
                href={`/templates/${template}?version=${version}`}
                aria-current={version === shown ? "true" : undefined}
                className="font-medium aria-[current]:text-ink not-aria-[current]:link"
              >
                Version {version}
              </Link>
              <span className="ml-auto text-12 text-muted">
                <Time at={at} />, {by.name}
              </span>
            </p>
            <p className="text-12 wrap-anywhere text-muted">
              {fileName}, {bytes.toLocaleString("en")} bytes,{" "}
              <span title={document}>
                sha-256 <code>{document.slice(0, 16)}</code>
              </span>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
