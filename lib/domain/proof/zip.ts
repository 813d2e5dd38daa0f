import { unzipSync, zipSync } from "fflate";
import type { BundleFiles } from "./check-manifest";

const MOST = 500_000_000;

/** The files in one zip, dated as the bundle is. */
export const zipped = (files: BundleFiles, at: string): Uint8Array => zipSync({ ...files }, { mtime: Date.parse(at) });

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
