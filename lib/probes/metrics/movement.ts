import type { Exposition, Family } from "./exposition";

/** What became of counters from one reading to the next. */
export type Movement = { counters: number; rose: number; fell: number };

/** Holds the counters of two readings against each other: of one family, or of all. */
export function movement(first: Exposition, second: Exposition, name?: string): Movement {
  const before = counts(first, name);
  const after = counts(second, name);
  let [rose, fell] = [0, 0];
  for (const [key, value] of after) {
    const was = before.get(key);
    // A series that was not there before counts from nought.
    if (value > (was ?? 0)) rose += 1;
    if (was !== undefined && value < was) fell += 1;
  }
  return { counters: after.size, rose, fell };
}

function counts({ families }: Exposition, name: string | undefined): Map<string, number> {
  const samples = [...families.values()].filter(isCounting).flatMap(({ name: family, samples }) =>
    samples.filter((sample) => {
      if (/_(?:created|bucket|sum)$/.test(sample.name)) return false;
      return name === undefined || family === name || sample.name === name;
    }),
  );
  // Of what is given twice the first counts, as in Prometheus.
  return new Map(samples.reverse().map(({ key, value }) => [key, value]));
}

const isCounting = ({ type }: Family) => type === "counter" || type === "histogram" || type === "summary";
