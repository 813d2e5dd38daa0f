/** The lines of a document without their ends (`\n`, `\r\n` or `\r`); an end after the last line opens no further one. */
export function lines(document: string): string[] {
  const all = document.includes("\r") ? document.split(/\r\n|\r|\n/) : document.split("\n");
  if (all.at(-1) === "") all.pop();
  return all;
}
