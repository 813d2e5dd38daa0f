"use client";

import type { ReactNode } from "react";
import { Time } from "@/components/ui/time";
import { byteWords } from "@/lib/domain/evidence/byte-words";
import type { EvidenceView } from "@/lib/domain/evidence/evidence-view";
import { isShownInline } from "@/lib/domain/evidence/inline-media";

type Props = {
  deployment: string;
  pieces: readonly EvidenceView[];
  /** What can be done with a piece. */
  act?: (piece: EvidenceView) => ReactNode;
};

/** What was added to show that an item is so; what was withdrawn stays, struck through. */
export function EvidenceList({ deployment, pieces, act }: Props) {
  if (pieces.length === 0) return null;
  return (
    <ul aria-label="Evidence" className="grid gap-2">
      {pieces.map((piece) => (
        <li key={piece.seq} className="grid justify-items-start gap-1 wrap-anywhere">
          {piece.withdrawn ? (
            <s>
              <What deployment={deployment} piece={piece} />
            </s>
          ) : (
            <span>
              <What deployment={deployment} piece={piece} />
            </span>
          )}
          <Picture deployment={deployment} piece={piece} />
          <div className="flex flex-wrap items-baseline gap-x-4">
            <Whose piece={piece} />
            {act?.(piece)}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Whose({ piece: { by, at, withdrawn } }: { piece: EvidenceView }) {
  return (
    <span className="text-12 text-muted">
      {by.name}, <Time at={at} zoned />
      {withdrawn ? (
        <>
          . Withdrawn by {withdrawn.by.name}, <Time at={withdrawn.at} zoned />: “{withdrawn.reason}”
        </>
      ) : null}
    </span>
  );
}

type PieceProps = { deployment: string; piece: EvidenceView };

const place = (deployment: string, seq: number): string => `/api/v1/deployments/${deployment}/evidence/${seq}/file`;

function What({ deployment, piece: { seq, shown } }: PieceProps) {
  switch (shown.kind) {
    case "file":
      return (
        <>
          <a href={place(deployment, seq)} target="_blank" rel="noreferrer" className="link">
            {shown.name}
          </a>
          , {byteWords(shown.bytes)}{" "}
          <span className="font-mono text-12 text-muted" title={`SHA-256 ${shown.sha256}`}>
            {shown.sha256.slice(0, 12)}
          </span>
        </>
      );
    case "link":
      return (
        <a href={shown.href} target="_blank" rel="noreferrer" className="link">
          {shown.text || shown.href}
        </a>
      );
    case "note":
      return <span className="whitespace-pre-wrap">“{shown.text}”</span>;
  }
}

/** A picture is looked at where it stands. */
function Picture({ deployment, piece: { seq, shown, withdrawn } }: PieceProps) {
  if (shown.kind !== "file" || withdrawn || !isShownInline(shown.media)) return null;
  return (
    <a href={place(deployment, seq)} target="_blank" rel="noreferrer">
      {/* biome-ignore lint/performance/noImgElement: what people sent is given out as it came, to who may read it */}
      <img
        src={place(deployment, seq)}
        alt={shown.name}
        loading="lazy"
        className="max-h-48 max-w-full rounded-lg border border-rule"
      />
    </a>
  );
}
