import type { Dialect, Family } from "./exposition";

const SUFFIXES: Record<Dialect, Record<string, readonly string[]>> = {
  prometheus: { histogram: ["_bucket", "_sum", "_count"], summary: ["", "_sum", "_count"] },
  openmetrics: {
    counter: ["_total", "_created"],
    histogram: ["_bucket", "_sum", "_count", "_created"],
    gaugehistogram: ["_bucket", "_gsum", "_gcount"],
    summary: ["", "_sum", "_count", "_created"],
    info: ["_info"],
  },
};

/** The declared family that a sample of that name belongs to; undefined where none does. */
export function ownerOf(name: string, families: ReadonlyMap<string, Family>, dialect: Dialect): Family | undefined {
  const cut = name.lastIndexOf("_");
  const base = cut > 0 ? families.get(name.slice(0, cut)) : undefined;
  return [families.get(name), base].find((family) => family && takes(family, name, dialect));
}

/** Whether a family of that type has samples of that name. */
function takes({ name: family, type }: Family, name: string, dialect: Dialect): boolean {
  const suffixes = SUFFIXES[dialect][type ?? ""] ?? [""];
  // The text format leaves it open what a histogram's bare name is.
  return suffixes.includes(name.slice(family.length)) || (dialect === "prometheus" && name === family);
}
