import { Refusal } from "@/lib/domain/refusal";
import type { WorkspaceFact } from "./fact";
import type { Freeze, System, Workspace } from "./workspace";

type Systems = Pick<Workspace, "systems">;

/** `id` names it; `from`, `until` and `now` are ISO 8601 in UTC. */
type Given = Pick<Freeze, "id" | "from" | "until" | "reason"> & { system: string; now: string };

/** Freezes a system for a while: nothing of it is launched then. One may overlap another. */
export function setFreeze(workspace: Systems, { id, system: of, from, until, reason, now }: Given): WorkspaceFact[] {
  const system = known(workspace, of);
  if (until <= from) throw new Refusal("invalid", "Let the freeze end after it begins.");
  if (until <= now) throw new Refusal("invalid", "That freeze would be over already. Let it end later than now.");
  const there = system.freezes.some(
    (one) => !one.lifted && one.from === from && one.until === until && one.reason === reason,
  );
  return there ? [] : [{ type: "freeze.set", system: of, freeze: id, from, until, reason }];
}

/** Lifts a freeze before it ends. */
export function liftFreeze(
  workspace: Systems,
  { system: of, freeze: id, reason, now }: { system: string; freeze: string; reason: string; now: string },
): WorkspaceFact[] {
  const freeze = known(workspace, of).freezes.find((one) => one.id === id);
  if (!freeze) throw new Refusal("missing", "There is no such freeze. Reload the page and try again.");
  if (freeze.lifted) return [];
  if (freeze.until <= now) throw new Refusal("conflict", "That freeze has ended by itself already.");
  return [{ type: "freeze.lifted", system: of, freeze: id, reason }];
}

function known({ systems }: Systems, id: string): System {
  const system = systems[id];
  if (!system) throw new Refusal("missing", "There is no such system. Reload the page and try again.");
  return system;
}
