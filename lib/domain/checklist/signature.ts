const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF document"],
  ["{\\rtf", "a Rich Text document"],
  ["\u0089PNG", "a picture (PNG)"],
  ["\u00FF\u00D8\u00FF", "a picture (JPEG)"],
  ["GIF8", "a picture (GIF)"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Office document"],
  ["\u001F\u008B", "a packed file (gzip)"],
  ["7z\u00BC\u00AF", "a packed file (7z)"],
  ["Rar!", "a packed file (RAR)"],
  ["SQLite format 3", "a database"],
  ["\u007FELF", "a program"],
  ["MZ\u0090\u0000", "a program"],
];
const packed: readonly (readonly [RegExp, string])[] = [
  [/word\//, "a Word document"],
  [/xl\//, "an Excel workbook"],
  [/ppt\//, "a PowerPoint presentation"],
  [/mimetypeapplication\/vnd\.oasis\.opendocument\.text/, "an OpenDocument text"],
  [/mimetypeapplication\/vnd\.oasis/, "an OpenDocument file"],
  [/mimetypeapplication\/epub/, "an e-book"],
];

/** What bytes are that are no text, by how they begin; null where nothing known begins so. */
export function signature(bytes: Uint8Array): string | null {
  const head = latin(bytes.subarray(0, 64));
  if (head.startsWith("PK\u0003\u0004")) return zipped(bytes);
  return signatures.find(([sign]) => head.startsWith(sign))?.[1] ?? null;
}

/** A packed file names its parts at the beginning and again at the end. */
function zipped(bytes: Uint8Array): string {
  const names = latin(bytes.subarray(0, 4000)) + latin(bytes.subarray(-4000));
  return packed.find(([part]) => part.test(names))?.[1] ?? "a packed file (ZIP)";
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
