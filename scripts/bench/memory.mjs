import { readdirSync, readFileSync } from "node:fs";

/** Memory of a process and everything below it in MB, shared pages counted once each (Pss, proc(5)). */
export function memoryOf(pid) {
  const below = childrenOf();
  const all = [];
  for (const waiting = [pid]; waiting.length > 0; ) {
    const next = waiting.pop();
    all.push(next);
    waiting.push(...(below.get(next) ?? []));
  }
  return all.reduce((sum, each) => sum + pss(each), 0) / 1024;
}

function childrenOf() {
  const below = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    const stat = read(`/proc/${pid}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    below.set(parent, [...(below.get(parent) ?? []), Number(pid)]);
  }
  return below;
}

const pss = (pid) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // It has ended meanwhile.
  }
}
