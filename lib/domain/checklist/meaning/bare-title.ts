/** A title without the number or the sign before it: "10) Post-deploy checks" is "Post-deploy checks". */
export function bareTitle(title: string): string {
  const words = title.slice(0, 600).replace(/^[^\p{L}\p{N}([]+/u, "");
  return words.replace(/^(?:\(?\d{1,3}(?:\.\d{1,3}){0,5}[.):]?|[A-Za-z][.)])\s+/, "").trim();
}
