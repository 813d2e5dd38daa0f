const empty = /^(?:\(?\d{1,3}[.)]\)?\s*)?(?:…|\.{2,}|[-–—]{1,3}|_+|\?+|x{2,}|tb[acd]|todo|etc\.?)$/i;
const enclosed = /^(?:<[^<>]{1,120}>|\{\{?[^{}]{1,120}\}?\}|\[(?!\w+\]\()[^[\]]{1,120}\])\.?$/;
const numbered = /^\(\d{1,3}\)\s?(?:…|\.{2,})?$/;
// No place to fill in begins with so many letters; nearly all lines do.
const worded = /^[a-wyz][a-z]{4}/i;

/** Whether words only hold a place for what somebody still has to write: "...", "(1) …", "TBD", "<add item here>". */
export function isUnwritten(words: string): boolean {
  if (worded.test(words)) return false;
  const text = words.slice(0, 200).replace(/[*`]/g, "").trim();
  return empty.test(text) || enclosed.test(text) || numbered.test(text);
}
