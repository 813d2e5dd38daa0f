import { buttonClass } from "@/components/ui/button-class";

/** The document of a version, the very bytes that came in, as a file. */
export function DownloadLink({ template, version }: { template: string; version: number }) {
  return (
    <a href={`/api/v1/templates/${template}/versions/${version}/document`} download className={buttonClass()}>
      Download
    </a>
  );
}
