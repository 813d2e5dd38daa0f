/** A text of at most `most` UTF-16 units. Never ends in half of a character, which no database keeps. */
export const cut = (text: string, most: number): string => text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
