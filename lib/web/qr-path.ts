import { create } from "qrcode";

/** A QR code as the path of an SVG, `size` modules wide and high. */
export function qrPath(text: string): { size: number; path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  const dark = [...data].flatMap((module, at) => (module ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return { size, path: dark.join("") };
}
