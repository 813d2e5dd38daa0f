import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "./fact";
import type { Freeze, System, Workspace } from "./workspace";

type Systems = Pick<Workspace, "systems">;

/** `id` names it; `from`, `until` and `now` are ISO 8601 in UTC. */
type Given = Pick<Freeze, "id" | "from" | "until" | "reason"> & { system: string; now: string };

const LONGEST_DAYS = 31;

/** Says when a system may be away. What has passed already is not excused afterwards. */
export function setMaintenance(workspace: Systems, given: Given): WorkspaceFact[] {
  const { id, system: of, from, until, reason, now } = given;
  const system = known(workspace, of);
  if (until <= from) throw new Refusal("invalid", "Let the maintenance end after it begins.");
  if (until <= now) throw new Refusal("invalid", "That maintenance would be over already. Let it end later than now.");
  if (Date.parse(until) - Date.parse(from) > LONGEST_DAYS * 86_400_000)
    throw new Refusal("invalid", `A maintenance lasts ${LONGEST_DAYS} days at most. Let it end sooner.`);
  // From now on at the earliest: what probes saw before somebody said so still counts.
  const isLate = from < now;
  const begin = isLate ? now : from;
  const there = system.maintenance.some(
    (one) =>
      !one.lifted && one.until === until && one.reason === reason && (one.from === begin || (isLate && one.from < now)),
  );
  return there ? [] : [{ type: "maintenance.set", system: of, maintenance: id, from: begin, until, reason }];
}

/** Ends a maintenance before its time. */
export function liftMaintenance(
  workspace: Systems,
  { system: of, maintenance: id, reason, now }: { system: string; maintenance: string; reason: string; now: string },
): WorkspaceFact[] {
  const maintenance = known(workspace, of).maintenance.find((one) => one.id === id);
  if (!maintenance) throw new Refusal("missing", "There is no such maintenance. Reload the page and try again.");
  if (maintenance.lifted) return [];
  if (maintenance.until <= now) throw new Refusal("conflict", "That maintenance has ended by itself already.");
  return [{ type: "maintenance.lifted", system: of, maintenance: id, reason }];
}

function known({ systems }: Systems, id: string): System {
  const system = systems[id];
  if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
  return system;
}
