/** The Prometheus text format 0.0.4, or OpenMetrics 1.0. */
export type Dialect = "prometheus" | "openmetrics";

/** One value of a family. `key` is its name and labels, which no other sample of the same exposition has. */
export type Sample = { name: string; key: string; value: number };

/** Metrics of one name. `type` is null where the exposition does not say. */
export type Family = { name: string; type: string | null; helped: boolean; samples: Sample[] };

/** An exposition as far as it could be read, and what in it is against its format. */
export type Exposition = {
  dialect: Dialect;
  families: ReadonlyMap<string, Family>;
  problems: readonly { line: number; sentence: string }[];
  /** Samples that were given twice: allowed by the parsers, dropped by Prometheus. */
  duplicates: readonly string[];
};
