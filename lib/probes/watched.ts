import type { Observed } from "@/lib/domain/probe/evidence";

/** The same record; `tell` is called after each thing that is written into it or into its phases. */
export function watched(seen: Observed, tell: () => void): Observed {
  const watching: ProxyHandler<Observed> = {
    set: (record, name, value) => {
      const done = Reflect.set(record, name, value);
      tell();
      return done;
    },
    get: (record, name) =>
      name === "phases" ? new Proxy(record.phases, { set: watchingPhases }) : Reflect.get(record, name),
  };
  const watchingPhases = (phases: Observed["phases"], name: string | symbol, value: unknown) => {
    const done = Reflect.set(phases, name, value);
    tell();
    return done;
  };
  return new Proxy(seen, watching);
}
