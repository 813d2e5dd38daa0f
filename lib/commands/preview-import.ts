import { createHash } from "node:crypto";
import { chosen } from "@/lib/domain/checklist/choosing/chosen";
import type { VersionReading } from "@/lib/domain/checklist/versions/read-version";
import { defaultPolicy } from "@/lib/domain/signoff/policy/policy";
import { staffingAnywhere } from "@/lib/domain/signoff/staffing/staffing-anywhere";
import { workspaceNow } from "./command";
import { latestVersion, templateOf } from "./latest-version";
import { parseApart } from "./parse-apart";
import type { PublishTemplate } from "./publish-template";
import { titleOf } from "./title-of";

/** `staffing` says why its signatures could never be complete. `version` is the number it would get. */
type Preview = VersionReading & {
  title: string;
  version: number;
  sha256: string;
  bytes: number;
  staffing: string[];
};

/** What a document would become, alone or as the next version; nothing is kept. Refuses what cannot be read. */
export async function previewImport(
  asked: Pick<PublishTemplate, "fileName" | "document" | "template" | "choices">,
): Promise<Preview> {
  const bytes = Buffer.from(asked.document, "base64");
  const previous = await latestVersion(asked.template);
  const reading = await parseApart(bytes, asked.fileName, { previous, choices: asked.choices ?? null });
  const workspace = await workspaceNow();
  const template = templateOf(workspace, asked.template);
  const { stages } = chosen(reading.checklist, reading.choices).checklist;
  return {
    ...reading,
    title: titleOf(asked, template, reading.checklist),
    version: (previous?.version ?? 0) + 1,
    bytes: bytes.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    staffing: staffingAnywhere(workspace, stages, template?.policy ?? defaultPolicy),
  };
}
