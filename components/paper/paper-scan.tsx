import { byteWords } from "@/lib/domain/evidence/byte-words";
import type { KeptFile } from "@/lib/domain/evidence/fact";

type Props = { deployment: string; seq: number; scan: KeptFile };

/** The scan of a signature on paper; `seq` is the place of the entry that entered it. */
export const PaperScan = ({ deployment, seq, scan: { name, bytes, sha256 } }: Props) => (
  <p className="wrap-anywhere">
    Scan{" "}
    <a href={`/api/v1/deployments/${deployment}/papers/${seq}/scan`} target="_blank" rel="noreferrer" className="link">
      {name}
    </a>
    , {byteWords(bytes)}{" "}
    <span className="font-mono text-12 text-muted" title={`SHA-256 ${sha256}`}>
      {sha256.slice(0, 12)}
    </span>
  </p>
);
