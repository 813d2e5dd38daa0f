import { unzipSync, type ZippableFile, zipSync } from "fflate";
import { EVIDENCE } from "./check-files";
import type { BundleFiles } from "./check-manifest";

const MOST = 500_000_000;

/** The files in one zip, dated as the bundle is. Pictures and scans are compressed already and go in as they are. */
export function zipped(files: BundleFiles, at: string): Uint8Array {
  const parts = Object.entries(files).map(([name, bytes]): [string, ZippableFile] => [
    name,
    name.startsWith(EVIDENCE) ? [bytes, { level: 0 }] : bytes,
  ]);
  return zipSync(Object.fromEntries(parts), { mtime: Date.parse(at) });
}

/** The files of a zip; null where it is none, is cut short, names a file twice, or would unpack to more than anybody exports. */
export function unzipped(bytes: Uint8Array): BundleFiles | null {
  let size = 0;
  const names = new Set<string>();
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        if (size > MOST) throw new RangeError("too large");
        // Of two files of one name each program would show another one.
        if (names.has(name) || name === "__proto__") throw new RangeError("ambiguous");
        names.add(name);
        return !name.endsWith("/");
      },
    });
  } catch {
    return null;
  }
}
