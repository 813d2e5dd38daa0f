import { type Judged, judged } from "@/lib/domain/probe/verdict-of";
import type { Exposition } from "./exposition";
import type { MetricsSettings } from "./metrics-settings";
import { movement } from "./movement";
import type { Scrape } from "./scrape";

/** What a probe of metrics saw: two readings, and what somebody without a credential is answered. */
export type MetricsSeen = {
  first: Scrape;
  second: Scrape | null;
  /** Status without the credential; null where none is sent. */
  anonymous: number | null;
  /** Whether it was reached at a public address. */
  open: boolean;
  liveAt: string | null;
};

export function metricsExpectations(settings: MetricsSettings, seen: MetricsSeen): Judged[] {
  const { status, exposition } = seen.first;
  const met = status === 200;
  const refused = seen.anonymous !== null && [401, 403].includes(status);
  const first = judged("Status", met ? "pass" : "fail", {
    ...{ expected: "200", seen: String(status) },
    ...(refused && { sentence: `The credential is refused: status ${status} seen` }),
  });
  if (!met) return [first];
  if (!exposition)
    return [
      first,
      judged("Format", "error", {
        ...{ expected: "metrics of at most 1 MiB", seen: "more, or in an encoding that was not asked for" },
        ...{
          sentence: "The metrics were not read whole: they are longer than the 1 MiB that is read",
          reason: "unsupported",
        },
      }),
    ];
  const shape = [first, contentType(seen.first), format(exposition)];
  if (!isFilled(exposition)) return shape;
  return [
    ...shape,
    ...duplicates(exposition),
    ...settings.required.map((name) => required(name, exposition)),
    ...start(settings, exposition, seen.liveAt),
    ...moves(settings, exposition, seen.second),
    anonymous(seen),
  ];
}

function contentType({ contentType: type }: Scrape): Judged {
  const met = /^(?:text\/plain|application\/openmetrics-text)(?:\s*;|\s*$)/i.test(type);
  return judged("Content type", met ? "pass" : "fail", {
    expected: "text/plain or application/openmetrics-text",
    seen: type === "" ? "none" : type.slice(0, 120),
  });
}

function format({ problems, families }: Exposition): Judged {
  const [first] = problems;
  const expected = "metrics as Prometheus reads them";
  if (first) {
    const seen = `line ${first.line}: ${first.sentence}`;
    return judged("Format", "fail", { expected, seen, sentence: `The metrics cannot be read. ${capital(seen)}` });
  }
  if (families.size === 0)
    return judged("Format", "fail", { expected, seen: "nothing", sentence: "The answer holds no metric" });
  const seen = `${families.size} metrics`;
  if (!isFilled({ families })) {
    const sentence = "The answer declares metrics but holds no value of any";
    return judged("Format", "fail", { expected, seen: `${seen} without a value`, sentence });
  }
  return judged("Format", "pass", { expected, seen });
}

const isFilled = ({ families }: Pick<Exposition, "families">) =>
  [...families.values()].some(({ samples }) => samples.length > 0);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function duplicates({ duplicates: [first, ...more] }: Exposition): Judged[] {
  if (first === undefined) return [];
  const seen = `${first.slice(0, 120)}${more.length > 0 ? ` and ${more.length} more` : ""}`;
  return [
    judged("Duplicates", "warn", {
      ...{ expected: "every series once", seen, sentence: `Given twice, and read once: ${seen}` },
    }),
  ];
}

function required(name: string, { families }: Exposition): Judged {
  const what = `Metric ${name}`;
  const expected = "there";
  const all = [...families.values()];
  const filled = all.some(
    (family) => (family.name === name && family.samples.length > 0) || family.samples.some((one) => one.name === name),
  );
  if (filled) return judged(what, "pass", { expected, seen: "there" });
  if (families.has(name))
    return judged(what, "warn", {
      expected,
      seen: "no value yet",
      sentence: `The metric ${name} is declared but has no value yet`,
    });
  return judged(what, "fail", { expected, seen: "missing", sentence: `The metric ${name} is missing` });
}

const START = "process_start_time_seconds";

function start(settings: MetricsSettings, { families }: Exposition, liveAt: string | null): Judged[] {
  if (!settings.startedAfterLaunch) return [];
  const what = "Process start";
  const values = (families.get(START)?.samples ?? []).map(({ value }) => value).filter(Number.isFinite);
  if (liveAt === null || values.length === 0) {
    const sentence = liveAt === null ? "The launch is not through yet" : `There is no ${START}`;
    return [judged(what, "error", { expected: "after the launch", seen: "not known", sentence, reason: "no_data" })];
  }
  const from = new Date(Date.parse(liveAt) - settings.launchMinutes * 60_000).toISOString();
  const seen = written(Math.min(...values));
  const met = Math.min(...values) * 1000 >= Date.parse(from);
  const sentence = `The process runs since ${seen}, which is before this launch: it is not the released one`;
  return [judged(what, met ? "pass" : "fail", { expected: `not before ${from}`, seen, sentence })];
}

// A time of a target may be any number.
const written = (seconds: number) =>
  Math.abs(seconds) < 8e12 ? new Date(seconds * 1000).toISOString() : `${seconds} s after 1970`;

function moves({ moving }: MetricsSettings, first: Exposition, second: Scrape | null): Judged[] {
  const names = moving.length > 0 ? moving : [undefined];
  return names.map((name) => moved(name, first, second));
}

function moved(name: string | undefined, first: Exposition, second: Scrape | null): Judged {
  const what = name === undefined ? "Counters" : `Counter ${name}`;
  const expected = "higher in the second reading";
  if (second?.status !== 200 || !second.exposition)
    return judged(what, "fail", {
      expected,
      seen: "no second reading",
      sentence: "It could not be read a second time",
    });
  const { counters, rose, fell } = movement(first, second.exposition, name);
  if (counters === 0) {
    const sentence = name === undefined ? "There is no counter to look at" : `There is no counter ${name}`;
    return judged(what, "error", { expected, seen: "no counter", sentence, reason: "no_data" });
  }
  if (rose > 0) return judged(what, "pass", { expected, seen: `${rose} of ${counters} higher` });
  const subject = name === undefined ? "No counter" : `The counter ${name} has not`;
  if (fell === 0)
    return judged(what, "fail", { expected, seen: "unchanged", sentence: `${subject} moved between two readings` });
  const sentence = `${subject} moved up and ${fell} went back: another process answered the second time`;
  return judged(what, "warn", { expected, seen: `${fell} lower`, sentence });
}

function anonymous({ anonymous: status, open }: MetricsSeen): Judged {
  const what = "Access without a credential";
  const expected = "refused, or no public address";
  if (status === null) {
    const sentence = "Everybody can read the metrics: they are public and ask for no credential";
    return judged(what, open ? "warn" : "pass", { expected, seen: open ? "public" : "not a public address", sentence });
  }
  const sentence = "The metrics are also answered without the credential";
  return judged(what, status === 200 ? "warn" : "pass", { expected, seen: String(status), sentence });
}
