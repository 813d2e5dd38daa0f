import { create } from "qrcode";

const QUIET = 4;

/** A QR code of an address, drawn as one path, with the quiet edge that readers need. */
export function VerifyCode({ address }: { address: string }) {
  const { size, data } = create(address, { errorCorrectionLevel: "M" }).modules;
  const squares = Array.from(data, (dark, at) =>
    dark ? `M${(at % size) + QUIET} ${Math.floor(at / size) + QUIET}h1v1h-1z` : "",
  );
  const edge = size + 2 * QUIET;
  return (
    <svg
      role="img"
      aria-label={`Code that leads to ${address}`}
      viewBox={`0 0 ${edge} ${edge}`}
      className="verify-code"
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${edge}v${edge}h-${edge}z`} fill="white" />
      <path d={squares.join("")} fill="black" />
    </svg>
  );
}
