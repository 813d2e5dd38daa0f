import { readDeployment } from "@/lib/db/deployments";
import { fileBytes } from "@/lib/db/kept-files";
import type { Deployment } from "@/lib/domain/deployment/deployment";
import type { KeptFile } from "@/lib/domain/evidence/fact";
import { Refusal } from "@/lib/domain/refusal";

type Found = { file: KeptFile; bytes: Uint8Array };

/** The file that a piece of evidence of a deployment is, by the place (`seq`) of its entry; withdrawn ones too. */
export const evidenceFile = (deployment: string, seq: number): Promise<Found> =>
  found(deployment, ({ evidence }) => {
    const shown = evidence.find((piece) => piece.seq === seq)?.shown;
    return shown?.kind === "file" ? shown : undefined;
  });

/** The scan of a signature on paper, by the place (`seq`) of the entry that entered it. */
export const paperScan = (deployment: string, seq: number): Promise<Found> =>
  found(deployment, ({ papers }) => papers.find((paper) => paper.seq === seq)?.scan);

async function found(id: string, fileOf: (deployment: Deployment) => KeptFile | undefined): Promise<Found> {
  const file = fileOf(await readDeployment(id));
  const bytes = file && (await fileBytes(file.sha256));
  if (!file || !bytes) throw new Refusal("missing", "There is no such file here. Reload the page and try again.");
  return { file, bytes };
}
