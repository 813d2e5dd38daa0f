/** The text of bytes that are UTF-8 or UTF-16; else null, and by name what they look like, null where they are no text. */
export type Encoding = { text: string | null; guess: string | null };

/** Tells the encoding of bytes: by their mark, by where zeros stand, and by what can be read at all. */
export function encodings(bytes: Uint8Array): Encoding {
  const wide = widths(bytes);
  if (wide === "utf-32") return { text: null, guess: "UTF-32" };
  const text = read(bytes, wide ?? "utf-8");
  if (text !== null) return { text, guess: null };
  return { text: null, guess: bytes.includes(0) ? null : guess(bytes) };
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const marks: readonly (readonly [readonly number[], "utf-32" | "utf-16le" | "utf-16be"])[] = [
  [[0xff, 0xfe, 0, 0], "utf-32"],
  [[0, 0, 0xfe, 0xff], "utf-32"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/** Wide letters, by a mark before them or, without one, by the zeros that most documents then hold. */
function widths(bytes: Uint8Array): "utf-32" | "utf-16le" | "utf-16be" | null {
  const marked = marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked[1];
  if (bytes.length < 16 || bytes.length % 2 === 1) return null;
  const head = bytes.subarray(0, 4000);
  const zeros = [0, 1, 2, 3].map((place) => head.filter((byte, index) => byte === 0 && index % 4 === place).length);
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map((count) => (count * 4) / head.length);
  if (Math.min(second, third) > 0.9 && Math.max(first, fourth) > 0.9) return "utf-32";
  // Blanks and line ends alone give every fifth letter a zero in any language.
  if (first + third < 0.02 && second + fourth > 0.2) return "utf-16le";
  return second + fourth < 0.02 && first + third > 0.2 ? "utf-16be" : null;
}

const kana = /[\u3041-\u30FE]/g;
// With the share of their signs that a text of theirs has at least.
const asian: readonly (readonly [string, string, RegExp, number])[] = [
  ["shift_jis", "Shift-JIS", kana, 0.2],
  ["euc-jp", "EUC-JP", kana, 0.2],
  ["euc-kr", "EUC-KR", /\p{Script=Hangul}/gu, 0.8],
  [
    "gb18030",
    "GB18030",
    /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经部署检查发布]/g,
    0.2,
  ],
  [
    "big5",
    "Big5",
    /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經部署檢查發佈]/g,
    0.2,
  ],
];

/** Languages of one byte a letter come last, for any bytes can be read as theirs. */
function guess(bytes: Uint8Array): string {
  const high = bytes.filter((byte) => byte > 0x7f).length;
  const found = asian.find(([encoding, , letters, share]) => 2 * count(bytes, encoding, letters) > share * high);
  if (found !== undefined) return found[1];
  const cyrillic = count(bytes, "windows-1251", small);
  const koi = count(bytes, "koi8-r", small);
  if (high > 8 && high > bytes.length / 5 && Math.max(cyrillic, koi) > high / 2)
    return koi > cyrillic ? "KOI8-R" : "Windows-1251";
  return bytes.some((byte) => byte > 0x7f && byte < 0xa0) ? "Windows-1252" : "Latin-1 (ISO 8859-1)";
}

const small = /[а-яё]/g;
const count = (bytes: Uint8Array, encoding: string, letters: RegExp): number =>
  read(bytes, encoding)?.match(letters)?.length ?? 0;
