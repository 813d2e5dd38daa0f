/** "Dana Novák" is "DN"; one word gives one letter. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const ends = words.length > 1 ? [...words.slice(0, 1), ...words.slice(-1)] : words;
  return ends.map((word) => Array.from(word.toUpperCase()).slice(0, 1).join("")).join("");
}
