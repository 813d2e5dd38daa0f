const LONGEST = 200;
const LONGEST_ENDING = 20;
/** Control characters, and those that turn the direction of a line: `invoice\u202Efdp.exe` reads as `invoiceexe.pdf`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name under which a file is kept: without the folders it came from, without what nobody sees, 200 characters at most. */
export function fileName(given: string): string {
  const last = given.normalize("NFC").replace(/^.*[/\\]/s, "");
  const seen = last.replace(UNSEEN, "").replace(/\s+/g, " ").trim().replace(/^\.+$/, "");
  return seen === "" ? "file" : shortened(seen);
}

/** What stands after the last dot stays: it says what the file is. */
function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? "";
  const kept = ending.length <= LONGEST_ENDING ? ending : "";
  // A character outside the first plane takes two places and is never cut in half.
  return `${name.slice(0, LONGEST - kept.length).replace(/[\p{Surrogate}\s]+$/u, "")}${kept}`;
}
