/** The first bytes of a hash in groups of four, as they are read aloud and compared. */
export const shortHash = (hash: string, length = 12): string =>
  (hash.slice(0, length).match(/.{1,4}/g) ?? []).join(" ");
