const sampled = 500;
const width = 200;
const fence = /^[ \t>]{0,12}(`{3,}|~{3,})/;

/** Some of a document's lines from all parts of it, without what stands in fences; all where nothing else is there. */
export function sample(lines: readonly string[]): string[] {
  const prose = outsideFences(lines);
  const chosen = prose.length === 0 ? lines : prose;
  const step = Math.max(1, chosen.length / sampled);
  const picked: string[] = [];
  for (let at = 0; at < chosen.length; at += step) picked.push(String(chosen[Math.floor(at)]).slice(0, width));
  return picked;
}

function outsideFences(lines: readonly string[]): string[] {
  let closing: string | null = null;
  return lines.filter((line) => {
    const mark = fence.exec(line)?.[1] ?? null;
    if (closing === null) {
      closing = mark;
      return mark === null && line.trim() !== "";
    }
    if (mark?.startsWith(closing)) closing = null;
    return false;
  });
}
