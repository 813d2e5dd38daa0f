import type { Observed } from "@/lib/domain/probe/evidence";
import { Trouble } from "./trouble";

/** What it means that a run was not done in time, by how far it had come. */
export function overdue({ target, phases, response, exchange = [] }: Observed, patienceMs: number): Trouble {
  const time = `within ${patienceMs / 1000} s`;
  if (target === null)
    return new Trouble(`Countersign itself had not sent anything ${time}. Run it again.`, "timeout_self");
  const answered = phases.firstByte !== null || response !== null || exchange.some(({ way }) => way === "received");
  if (answered) return new Trouble(`Began to answer but had not finished ${time}.`);
  if (phases.connect !== null) return new Trouble(`Accepted the connection but did not answer ${time}.`);
  if (phases.dns === null)
    return new Trouble(`The resolver did not answer for ${target.host} ${time}.`, "resolver_unavailable");
  return new Trouble(`No connection came about ${time}.`, "vantage_offline");
}
